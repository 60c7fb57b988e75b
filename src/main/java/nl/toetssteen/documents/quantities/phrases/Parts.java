package nl.toetssteen.documents.quantities.phrases;

import java.util.List;
import java.util.Set;

import nl.toetssteen.documents.quantities.text.Figure;
import nl.toetssteen.documents.quantities.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Finds of which other number in the sentence a number is a part. */
public final class Parts {

	private static final Set<String> BACK = Set.of("daarvan", "hiervan", "waarvan", "ervan");

	private static final int NEAR = 25;

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

	/**
	 * What a share that points back is of: the counted things last named, in this
	 * sentence or the one before.
	 */
	public static @Nullable Figure counted(Figure share, List<Figure> earlier) {
		for (Figure each : earlier.reversed()) {
			if (share.from() - each.to() > NEAR) {
				return null;
			}
			if (each.counts()) {
				return each;
			}
		}
		return null;
	}

	/** "We bouwen er 350, netto komen er 200 bij": what it counts was said before. */
	public static boolean isOpen(Tokens tokens, Figure figure) {
		return figure.counts() && NounPhrases.isStop(tokens.at(figure.to())) && tokens.at(figure.from() - 1).is("er");
	}

	/**
	 * "30% daarvan", "daarvan is 30% …", "waarvan 30% …": a share of what was counted
	 * before.
	 */
	public static boolean pointsBack(Tokens tokens, Figure share) {
		if (!share.unit().equals(Figure.PERCENT)) {
			return false;
		}
		boolean behind = BACK.contains(tokens.at(share.to()).word());
		for (int at = share.from() - 1; at >= share.from() - 4 && !tokens.endsClause(at); at--) {
			behind |= BACK.contains(tokens.at(at).word());
		}
		return behind;
	}

	private static boolean isOf(Tokens tokens, Figure whole) {
		int at = whole.from() - 1;
		boolean pointed = tokens.at(at).is("deze") || tokens.at(at).is("die") || tokens.at(at).is("de");
		return tokens.at(pointed ? at - 1 : at).is("van");
	}

}
