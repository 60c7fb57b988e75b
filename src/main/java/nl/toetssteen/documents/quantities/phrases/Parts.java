package nl.toetssteen.documents.quantities.phrases;

import java.util.List;

import nl.toetssteen.documents.quantities.text.Figure;
import nl.toetssteen.documents.quantities.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Finds of which other number in the sentence a number is a part. */
public final class Parts {

	private Parts() {
	}

	/**
	 * "van deze 500 woningen bouwen we er 200", "650 woningen, waarvan 200 …".
	 * @param earlier the figures before it in the text
	 */
	public static @Nullable Figure whole(Tokens tokens, Figure part, List<Figure> earlier, int sentence) {
		if (!part.counts() || part.upTo() != null) {
			return null;
		}
		for (int index = earlier.size() - 1; index >= 0; index--) {
			Figure whole = earlier.get(index);
			if (whole.from() < sentence) {
				return null;
			}
			if (whole.counts() && whole.upTo() == null && whole.value().compareTo(part.value()) > 0
					&& (isOf(tokens, whole) || tokens.at(part.from() - 1).is("waarvan"))) {
				return whole;
			}
		}
		return null;
	}

	/** "We bouwen er 350, netto komen er 200 bij": what it counts was said before. */
	public static boolean isOpen(Tokens tokens, Figure figure) {
		return figure.counts() && NounPhrases.isStop(tokens.at(figure.to())) && tokens.at(figure.from() - 1).is("er");
	}

	private static boolean isOf(Tokens tokens, Figure whole) {
		int at = whole.from() - 1;
		boolean pointed = tokens.at(at).is("deze") || tokens.at(at).is("die") || tokens.at(at).is("de");
		return tokens.at(pointed ? at - 1 : at).is("van");
	}

}
