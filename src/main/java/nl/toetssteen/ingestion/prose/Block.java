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
 * @param texts what the lines say, the marker left out
 * @param text the same as one running text
 */
record Block(@Nullable Marker marker, List<Printed> lines, List<String> texts, String text) {

	static Block of(@Nullable Marker marker, List<Printed> lines) {
		List<String> texts = texts(marker, lines);
		return new Block(marker, List.copyOf(lines), texts, LineJoiner.join(texts));
	}

	boolean isItem() {
		return this.marker != null;
	}

	/** An item that is numbered and has no bullet may be a heading too. */
	Optional<String> bareNumber() {
		return Optional.ofNullable(this.marker).filter((m) -> !m.hasBullet()).map(Marker::number);
	}

	private static List<String> texts(@Nullable Marker marker, List<Printed> lines) {
		List<String> texts = lines.stream().map(Printed::text).toList();
		return (marker == null) ? texts
				: Stream.concat(Stream.of(LineJoiner.clean(marker.rest())), texts.stream().skip(1)).toList();
	}

	/** Where each line starts in the joined text. */
	List<LineStart> lineStarts() {
		return IntStream.range(0, this.texts.size())
			.mapToObj((i) -> new LineStart(
					LineJoiner.join(this.texts.subList(0, i + 1)).length() - this.texts.get(i).length(),
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
