package nl.toetssteen.ingestion.tables;

import java.util.List;

/** How likely a new column begins at a word of a header. */
final class HeaderBoundary {

	private static final double NEVER = -20;

	private HeaderBoundary() {
	}

	static double score(List<HeaderUnit> units, int at) {
		HeaderUnit before = units.get(at - 1);
		HeaderUnit next = units.get(at);
		double score = gap(next);
		score += switch (next.kind()) {
			case UNIT, UNTIL_YEAR -> NEVER;
			case YEAR -> before.kind() == HeaderUnit.Kind.YEAR ? 4 : isYear(units, at + 1) ? 2 : beforeYear(before);
			case DATE, MONEY -> 3.5;
			case WORD -> beforeWord(next);
		};
		return score + after(before, next);
	}

	private static boolean isYear(List<HeaderUnit> units, int at) {
		return at < units.size() && units.get(at).kind() == HeaderUnit.Kind.YEAR;
	}

	private static double gap(HeaderUnit next) {
		return switch (next.gap()) {
			case SPACE -> -1;
			case LINE -> -1.5;
			case BLANK -> 1;
		};
	}

	/** A year goes with the word before it, unless that is the header of the labels. */
	private static double beforeYear(HeaderUnit before) {
		if (Vocabulary.isTextHead(before.text())) {
			return 0;
		}
		return before.closesCell() ? 0
				: Vocabulary.isCellHead(before.text()) || Vocabulary.isModifier(before.text()) ? NEVER : -2;
	}

	private static double beforeWord(HeaderUnit next) {
		if (Vocabulary.isConnective(next.text())) {
			return -6;
		}
		boolean begins = Vocabulary.isCellHead(next.text()) || Vocabulary.isModifier(next.text())
				|| Vocabulary.isTextHead(next.text());
		return begins ? 3 : 0;
	}

	private static double after(HeaderUnit before, HeaderUnit next) {
		if (before.closesCell()) {
			return next.kind() == HeaderUnit.Kind.YEAR ? 0 : 4;
		}
		if (before.text().endsWith(";") || before.text().endsWith(",")) {
			return -3;
		}
		if (Vocabulary.isConnective(before.text()) || Vocabulary.isModifier(before.text())) {
			return -6;
		}
		return Vocabulary.isTextHead(before.text()) ? 3 : 0;
	}

}
