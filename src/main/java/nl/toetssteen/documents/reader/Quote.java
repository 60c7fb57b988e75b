package nl.toetssteen.documents.reader;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import nl.toetssteen.documents.Citation;
import nl.toetssteen.documents.Document;
import nl.toetssteen.documents.Passage;

/**
 * A passage with everything that must be said beside it when someone else prints it.
 *
 * @param site address of the portal, without a slash at the end
 * @param read day on which it was read here
 */
record Quote(Document document, Passage passage, String site, LocalDate read) {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.of("nl", "NL"));

	/** The literal words; of a table row its label and cells. */
	public String words() {
		return Stream.concat(Stream.of(this.passage.getText()), this.passage.getCells().stream())
			.filter((word) -> !word.isBlank())
			.collect(Collectors.joining(" | "));
	}

	public String permalink() {
		return this.site + "/documenten/" + this.document.getCode() + "/passage/" + this.passage.getNumber();
	}

	/** The whole reference in one line, to copy. */
	public String text() {
		String issuers = String.join(", ", this.document.getIssuers());
		return "\"%s\" (%s%s, %s). %s, gelezen op %s.".formatted(words(), issuers.isEmpty() ? "" : issuers + ", ",
				titleAndPeriod(), Citation.placeInWords(this.document, this.passage.getPlace()), permalink(),
				DAY.format(this.read));
	}

	private String titleAndPeriod() {
		return "%s, %s %d-%d".formatted(this.document.getTitle(), this.document.getKind().dutch(),
				this.document.getPeriodFrom(), this.document.getPeriodTo());
	}

}
