package nl.toetssteen.ingestion.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import nl.toetssteen.ingestion.LineJoiner;
import org.jspecify.annotations.Nullable;

/**
 * The smallest piece of a header: a word, a year, a date, a unit in brackets. Words
 * broken over lines are whole again.
 *
 * @param gap what separates it from the piece before it
 * @param line position of its last line among the lines of the header
 */
record HeaderUnit(String text, Kind kind, Gap gap, int line) {

	enum Kind {

		WORD, YEAR, UNTIL_YEAR, DATE, UNIT, MONEY

	}

	enum Gap {

		SPACE, LINE, BLANK

	}

	private static final Pattern DAY = Pattern.compile("\\d{1,2}");

	private static final Pattern UNTIL = Pattern.compile("(?i)t/m|tot|t\\.?e\\.?m\\.?");

	private static final Pattern MAGNITUDE = Pattern.compile("(?i)miljoen|mln\\.?|miljard");

	/** A cell that such a piece ends is complete. */
	boolean closesCell() {
		return this.kind != Kind.WORD;
	}

	/** The pieces of a header's lines; blank lines between them are missing indexes. */
	static List<HeaderUnit> of(List<PrintedLine> lines) {
		List<HeaderUnit> units = new ArrayList<>();
		for (int at = 0; at < lines.size(); at++) {
			Gap gap = at > 0 && lines.get(at).index() == lines.get(at - 1).index() + 1 ? Gap.LINE : Gap.BLANK;
			for (String word : lines.get(at).text().split(" ")) {
				add(units, new HeaderUnit(word, kind(word), gap, at));
				gap = Gap.SPACE;
			}
		}
		return units;
	}

	private static void add(List<HeaderUnit> units, HeaderUnit next) {
		HeaderUnit last = units.isEmpty() ? null : units.getLast();
		if (last == null) {
			units.add(next);
		}
		else if (next.gap != Gap.SPACE && LineJoiner.endsInsideWord(last.text) && last.kind == Kind.WORD) {
			units.set(units.size() - 1,
					last.with(LineJoiner.join(List.of(last.text, next.text)), Kind.WORD, next.line));
		}
		else if (joined(last, next) instanceof Kind kind) {
			units.set(units.size() - 1, last.with(last.text + " " + next.text, kind, next.line));
		}
		else {
			units.add(next);
		}
	}

	private static @Nullable Kind joined(HeaderUnit last, HeaderUnit next) {
		if (last.text.matches("[(\\[].*") && !last.text.matches(".*[)\\]]")) {
			return next.text.matches(".*[)\\]]") ? Kind.UNIT : last.kind;
		}
		if (DAY.matcher(last.text).matches() && Vocabulary.isMonth(next.text)) {
			return Kind.DATE;
		}
		if (next.kind == Kind.YEAR && last.kind == Kind.DATE) {
			return Kind.DATE;
		}
		if (next.kind == Kind.YEAR && UNTIL.matcher(last.text).matches()) {
			return Kind.UNTIL_YEAR;
		}
		boolean money = last.text.equals("€") && DutchNumber.isNumber(next.text)
				|| last.kind == Kind.MONEY && MAGNITUDE.matcher(next.text).matches();
		return money ? Kind.MONEY : null;
	}

	private static Kind kind(String word) {
		if (DutchNumber.isYear(word)) {
			return Kind.YEAR;
		}
		return word.matches("[(\\[].*[)\\]]") ? Kind.UNIT : Kind.WORD;
	}

	private HeaderUnit with(String text, Kind kind, int line) {
		return new HeaderUnit(text, kind, this.gap, line);
	}

}
