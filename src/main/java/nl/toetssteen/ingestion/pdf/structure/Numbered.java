package nl.toetssteen.ingestion.pdf.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import nl.toetssteen.ingestion.LineJoiner;
import nl.toetssteen.ingestion.pdf.blocks.Piece;
import nl.toetssteen.ingestion.pdf.lines.TypeLine;
import nl.toetssteen.ingestion.pdf.lines.Word;
import nl.toetssteen.ingestion.pdf.reading.LaidBlock;
import nl.toetssteen.ingestion.pdf.reading.LaidLine;

/** Takes the number of a heading from its title, wherever the number was set. */
final class Numbered {

	private static final Pattern NUMBERED = Pattern.compile(
			"(?U)(?<number>(?:(?i:hoofdstuk|deel|thema)\\s+)?(?:\\d{1,2}(?:\\.(?:\\d{1,2}|[a-z]))*|[IVX]+(?=[.:)])))[.:)]?\\s+(?<title>['‘“\"(]?\\p{Lu}.*)");

	/** A number in much larger type than the title belongs before it. */
	private static final double LARGER = 1.2;

	private static final Pattern NUMBER = Pattern.compile("\\+?\\d{1,2}\\.?");

	private Numbered() {
	}

	static LaidBlock heading(Piece piece, int level, List<LaidLine> laid) {
		List<String> lines = new ArrayList<>();
		String drop = "";
		for (TypeLine line : piece.lines()) {
			List<Word> words = line.words();
			if (words.size() > 1 && isDrop(words.getFirst(), words.get(1))) {
				drop = words.getFirst().text();
				lines.add(line.from(1).text());
			}
			else if (words.size() > 1 && isDrop(words.getLast(), words.getFirst())) {
				drop = words.getLast().text();
				lines.add(line.to(words.size() - 1).text());
			}
			else {
				lines.add(line.text());
			}
		}
		String text = LineJoiner.join(lines);
		Matcher numbered = NUMBERED.matcher((drop.isEmpty() ? "" : drop + " ") + text);
		return numbered.matches() ? LaidBlock.heading(level, numbered.group("number"), numbered.group("title"), laid)
				: LaidBlock.heading(level, drop.isEmpty() ? null : drop, text, laid);
	}

	private static boolean isDrop(Word number, Word title) {
		return NUMBER.matcher(number.text()).matches() && number.size() > LARGER * title.size();
	}

}
