package nl.toetssteen.ingestion.prose;

import java.util.ArrayList;
import java.util.List;

import nl.toetssteen.documents.Place;

/**
 * Chapters whose title is only printed as a running title. Such titles divide the
 * document between them: the pages of one end before those of the next begin.
 */
class RunningChapters {

	private final Sheet sheet;

	private final Outline outline;

	RunningChapters(Sheet sheet, Outline outline) {
		this.sheet = sheet;
		this.outline = outline;
	}

	List<ChapterStart> find() {
		List<RunningTitle> titles = this.sheet.titles();
		List<ChapterStart> starts = new ArrayList<>();
		for (int i = 0; i < titles.size(); i++) {
			RunningTitle title = titles.get(i);
			if (i > 0 && titles.get(i - 1).last() > title.first()) {
				return List.of();
			}
			int line = startLine(title, (i == 0) ? null : titles.get(i - 1));
			Place place = Place.line(this.sheet.lineNumber(title.first()));
			starts.add(new ChapterStart(blockAt(line), 0, i + 1, title.text(), place));
		}
		return (starts.size() > 1) ? starts : List.of();
	}

	/** A title that closes its pages comes after the text of its chapter. */
	private int startLine(RunningTitle title, @org.jspecify.annotations.Nullable RunningTitle previous) {
		if (!title.atPageEnd()) {
			return this.sheet.lineNumber(title.first());
		}
		return (previous == null) ? this.sheet.pageStart(title.first()) : this.sheet.nextTextLine(previous.last());
	}

	private int blockAt(int line) {
		int index = 0;
		while (index < this.outline.size() && this.outline.block(index).first().number() < line) {
			index++;
		}
		return index;
	}

}
