package nl.toetssteen.ingestion.prose;

import java.util.ArrayList;
import java.util.List;

/** Chapters by the document's own contents list, matched to the headings of the body. */
class ListedChapters {

	private final List<Entry> entries;

	private final Outline outline;

	ListedChapters(ContentsList contents, Outline outline) {
		this.entries = contents.chapters();
		this.outline = outline;
	}

	/** The chapters, or none when most of the list is not found back. */
	List<ChapterStart> find() {
		List<ChapterStart> starts = new ArrayList<>();
		int next = 0;
		for (int i = 0; i < this.outline.size(); i++) {
			int found = this.outline.looksLikeHeading(i) && i + 1 < this.outline.size() ? match(i, next) : -1;
			if (found >= 0) {
				starts.add(start(i, this.entries.get(found), starts.size() + 1));
				next = found + 1;
			}
		}
		return (starts.size() > 1 && starts.size() * 2 > this.entries.size()) ? starts : List.of();
	}

	private int match(int index, int next) {
		String heading = withoutNumber(this.outline.block(index).text());
		for (int entry = next; entry < this.entries.size(); entry++) {
			if (this.entries.get(entry).isLike(heading)) {
				return entry;
			}
		}
		return -1;
	}

	private String withoutNumber(String text) {
		return NumberedHeading.of(text).map(NumberedHeading::title).orElse(text);
	}

	private ChapterStart start(int index, Entry entry, int order) {
		Block block = this.outline.block(index);
		String printed = (entry.number() != null) ? entry.number() : "";
		int number = printed.matches("\\d+") ? Integer.parseInt(printed) : order;
		return new ChapterStart(index, 1, number, withoutNumber(block.text()), block.place());
	}

}
