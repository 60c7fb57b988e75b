package nl.toetssteen.ingestion.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Chapters by their numbers: headings that count 1, 2, 3 with text between them. Of
 * several such rows the one that spans most of the document is taken.
 */
class NumberedChapters {

	private final Outline outline;

	NumberedChapters(Outline outline) {
		this.outline = outline;
	}

	List<ChapterStart> find() {
		List<ChapterStart> best = List.of();
		for (int i = 0; i < this.outline.size(); i++) {
			if (isHeading(i, 1)) {
				List<ChapterStart> row = rowFrom(i);
				best = (span(row) > span(best)) ? row : best;
			}
		}
		return (best.size() > 1) ? best : List.of();
	}

	private List<ChapterStart> rowFrom(int first) {
		List<ChapterStart> row = new ArrayList<>();
		for (int i = first; i < this.outline.size(); i++) {
			boolean apart = row.isEmpty() || i > row.getLast().block() + row.getLast().headingBlocks();
			if (apart && isHeading(i, row.size() + 1)) {
				row.add(start(i));
			}
		}
		return row;
	}

	private int span(List<ChapterStart> row) {
		return (row.size() < 2) ? 0 : row.getLast().block() - row.getFirst().block();
	}

	private boolean isHeading(int index, int number) {
		if (index + 1 >= this.outline.size() || !this.outline.looksLikeHeading(index)) {
			return false;
		}
		Optional<NumberedHeading> heading = NumberedHeading.of(this.outline.block(index));
		return heading.filter((found) -> found.number() == number).isPresent();
	}

	private ChapterStart start(int index) {
		Block block = this.outline.block(index);
		NumberedHeading heading = NumberedHeading.of(block).orElseThrow();
		if (!heading.title().isEmpty()) {
			return new ChapterStart(index, 1, heading.number(), heading.title(), block.place());
		}
		Block below = this.outline.block(index + 1);
		if (below.isItem() || !Heading.isLike(below.text())) {
			return new ChapterStart(index, 1, heading.number(), block.text(), block.place());
		}
		return new ChapterStart(index, 2, heading.number(), below.text(), block.place().through(below.place()));
	}

}
