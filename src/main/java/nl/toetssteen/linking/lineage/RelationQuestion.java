package nl.toetssteen.linking.lineage;

import java.util.Arrays;

import nl.toetssteen.web.BadQuery;
import org.jspecify.annotations.Nullable;

/** Understands which relation a reader wants to see. */
public final class RelationQuestion {

	private RelationQuestion() {
	}

	/**
	 * The relation asked for; null when none is.
	 * @throws BadQuery for a word that is none of them
	 */
	public static @Nullable Relation asked(@Nullable String code) {
		if (code == null || code.isBlank()) {
			return null;
		}
		return Relation.of(code)
			.orElseThrow(() -> new BadQuery("relatie", "deze relatie bestaat niet.", code,
					Arrays.stream(Relation.values()).map(Relation::code).toList()));
	}

}
