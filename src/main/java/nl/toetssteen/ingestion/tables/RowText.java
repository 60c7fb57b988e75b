package nl.toetssteen.ingestion.tables;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import nl.toetssteen.documents.Node.Table.Row;
import nl.toetssteen.documents.Place;
import nl.toetssteen.ingestion.LineJoiner;

import org.jspecify.annotations.Nullable;

/** Divides the words before the numbers of a row over code, label and note. */
final class RowText {

	private static final Pattern TASK_FIELD = Pattern.compile("(TV ?\\d{1,2}[-.]\\d+\\w?)\\s+(.*)");

	private static final Pattern NUMBERED = Pattern
		.compile("([IVX]{1,4}|[A-Z]|\\d{1,4}[a-z]?|\\d+(?:[-.]\\d+\\w*)+)[.)]?\\s+(.*)");

	/** "3, 6" behind a label, or "1. 4, 6" where a comma was mistyped. */
	private static final Pattern PROGRAMMES = Pattern.compile("(.*?)((?:\\b\\d{1,2}[.,] ?)*\\b\\d{1,2})");

	private static final Pattern CODE_HEAD = Pattern.compile("(?i)tv|nr\\.?|nummer|code");

	private static final Pattern PROGRAMME_HEAD = Pattern.compile("(?i)programma['’]?s?");

	private final boolean coded;

	private final boolean programmes;

	RowText(Header header) {
		this.coded = !header.label().isEmpty() && CODE_HEAD.matcher(header.label().getFirst()).matches();
		this.programmes = header.label().size() > 1 && PROGRAMME_HEAD.matcher(header.label().getLast()).matches();
	}

	/** Whether nothing of the label stands on the line of the numbers. */
	boolean isLabelComplete(String before) {
		return before.codePoints().noneMatch(Character::isLetter);
	}

	Row row(String words, Cells cells, boolean indented, Place place) {
		Matcher numbered = (this.coded ? NUMBERED : TASK_FIELD).matcher(words);
		Matcher coded = TASK_FIELD.matcher(words);
		Matcher code = coded.matches() ? coded : numbered;
		boolean hasCode = code == coded || numbered.matches();
		String label = hasCode ? code.group(2) : words;
		String note = cells.after();
		Matcher programme = PROGRAMMES.matcher(label);
		if (this.programmes && programme.matches()) {
			label = programme.group(1).strip();
			note = (programme.group(2) + " " + note).strip();
		}
		return new Row(0, hasCode ? code.group(1) : null, label, blankToNull(note), indented, cells.cells(), place);
	}

	Row heading(List<PrintedLine> lines) {
		return new Row(0, null, LineJoiner.join(lines.stream().map(PrintedLine::text).toList()), null,
				lines.getFirst().isIndented(), List.of(),
				Place.lines(lines.getFirst().line().number(), lines.getLast().line().number()));
	}

	private static @Nullable String blankToNull(String text) {
		return text.isBlank() ? null : text;
	}

}
