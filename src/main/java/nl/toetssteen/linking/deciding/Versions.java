package nl.toetssteen.linking.deciding;

import nl.toetssteen.linking.review.Refusal;
import org.jspecify.annotations.Nullable;

/** The version a form was based on. */
public final class Versions {

	private Versions() {
	}

	public static int of(@Nullable String typed) {
		if (typed == null || !typed.matches("\\d{1,6}")) {
			throw new Refusal("Dit formulier klopt niet. Laad de pagina opnieuw.");
		}
		return Integer.parseInt(typed);
	}

}
