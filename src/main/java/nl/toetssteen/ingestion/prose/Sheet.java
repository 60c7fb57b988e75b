package nl.toetssteen.ingestion.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import nl.toetssteen.documents.Place;
import nl.toetssteen.documents.SetAside;
import nl.toetssteen.ingestion.Line;
import nl.toetssteen.ingestion.LineJoiner;
import nl.toetssteen.ingestion.PageFurniture;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a document with the furniture of its pages taken away and kept apart.
 */
class Sheet {

	private final List<Line> lines;

	private final PageStarts pages;

	private final ContentsList contents;

	private final List<RunningTitle> titles;

	private final Set<Integer> titleIndexes = new TreeSet<>();

	private final List<Printed> printed = new ArrayList<>();

	private final List<SetAside> setAside = new ArrayList<>();

	Sheet(List<Line> lines) {
		this.lines = lines;
		this.pages = new PageStarts(lines);
		this.contents = ContentsList.in(lines);
		this.titles = new RunningTitles(lines, this.pages).find();
		this.titles.forEach((title) -> this.titleIndexes.addAll(title.indexes()));
		sort();
	}

	private void sort() {
		boolean paged = this.lines.stream().anyMatch((line) -> line.text().indexOf('\f') >= 0);
		int gap = 0;
		int page = paged ? 1 : 0;
		boolean broken = false;
		for (int i = 0; i < this.lines.size(); i++) {
			Line line = this.lines.get(i);
			page += (int) line.text().chars().filter((c) -> c == '\f').count();
			if (line.isBlank()) {
				gap++;
				continue;
			}
			SetAside.Reason reason = reasonToSetAside(i);
			if (reason != null) {
				this.setAside.add(new SetAside(Place.line(line.number()), reason, LineJoiner.clean(line.text())));
				broken = true;
				continue;
			}
			this.printed.add(Printed.of(line, gap, broken || this.pages.startsPage(i), page));
			gap = 0;
			broken = false;
		}
	}

	private SetAside.@Nullable Reason reasonToSetAside(int index) {
		if (this.contents.holds(index)) {
			return SetAside.Reason.CONTENTS;
		}
		if (this.titleIndexes.contains(index)) {
			return SetAside.Reason.RUNNING_TITLE;
		}
		if (this.pages.isPageNumber(index)) {
			return SetAside.Reason.PAGE_MARKER;
		}
		String text = this.lines.get(index).text();
		if (PageFurniture.isUrl(text)) {
			return SetAside.Reason.FOOTER;
		}
		boolean prints = text.codePoints().anyMatch(Character::isLetterOrDigit) || isBulletOf(index);
		return prints ? null : SetAside.Reason.DECORATION;
	}

	/** Some text layers put a bullet on a line of its own, before its item. */
	private boolean isBulletOf(int index) {
		return this.pages.nextText(index) >= 0 && Marker.of(this.lines.get(index).text()).isPresent();
	}

	List<Printed> printed() {
		return this.printed;
	}

	List<SetAside> setAside() {
		return this.setAside;
	}

	ContentsList contents() {
		return this.contents;
	}

	List<RunningTitle> titles() {
		return this.titles;
	}

	/** The line number on which the page that holds a line starts, or the line itself. */
	int pageStart(int index) {
		int start = this.pages.lastStart(index);
		return this.lines.get((start < 0) ? index : start).number();
	}

	int lineNumber(int index) {
		return this.lines.get(index).number();
	}

	int nextTextLine(int index) {
		int next = this.pages.nextText(index);
		return this.lines.get((next < 0) ? index : next).number();
	}

}
