package nl.toetssteen.ingestion.prose;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import nl.toetssteen.documents.Node.Paragraph.LineStart;
import nl.toetssteen.documents.Place;
import nl.toetssteen.ingestion.LineJoiner;
import org.jspecify.annotations.Nullable;

/**
 * Lines that belong together: a heading, a paragraph or an item of a list.
 *
 * @param marker what makes it an item; null for running text and headings
 */
record Block(@Nullable Marker marker, List<Printed> lines) {

	Block {
		lines = List.copyOf(lines);
	}

	boolean isItem() {
		return this.marker != null;
	}

	/** An item that is numbered and has no bullet may be a heading too. */
	Optional<String> bareNumber() {
		return Optional.ofNullable(this.marker).filter((m) -> !m.hasBullet()).map(Marker::number);
	}

	/** The printed lines, the marker left out. */
	List<String> texts() {
		List<String> texts = this.lines.stream().map(Printed::text).toList();
		if (this.marker == null) {
			return texts;
		}
		String first = LineJoiner.clean(this.marker.rest()).replace("**", "");
		return Stream.concat(Stream.of(first), texts.stream().skip(1)).toList();
	}

	String text() {
		return LineJoiner.join(texts());
	}

	/** Where each line starts in the joined text. */
	List<LineStart> lineStarts() {
		List<String> texts = texts();
		return IntStream.range(0, texts.size())
			.mapToObj((i) -> new LineStart(LineJoiner.join(texts.subList(0, i + 1)).length() - texts.get(i).length(),
					this.lines.get(i).number()))
			.toList();
	}

	Printed first() {
		return this.lines.getFirst();
	}

	Printed last() {
		return this.lines.getLast();
	}

	Place place() {
		return first().place().through(last().place());
	}

}
