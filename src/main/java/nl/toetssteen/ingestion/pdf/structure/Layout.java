package nl.toetssteen.ingestion.pdf.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import nl.toetssteen.documents.SetAside.Reason;
import nl.toetssteen.ingestion.pdf.blocks.Piece;
import nl.toetssteen.ingestion.pdf.blocks.Pieces;
import nl.toetssteen.ingestion.pdf.blocks.Setting;
import nl.toetssteen.ingestion.pdf.lines.PageLines;
import nl.toetssteen.ingestion.pdf.lines.TypeLine;
import nl.toetssteen.ingestion.pdf.reading.LaidBlock;
import nl.toetssteen.ingestion.pdf.tables.Tables;

/** Puts the lines of a whole document into blocks that say what they are. */
public class Layout {

	private final List<PageLines> pages;

	private final Setting setting;

	private final Contents contents;

	private final Titles bookmarks;

	private final Tables tables;

	private final Map<Integer, List<TypeLine>> notes = new HashMap<>();

	private final Map<Integer, List<TypeLine>> listed = new HashMap<>();

	public Layout(List<PageLines> pages, Titles bookmarks, Tables tables) {
		this.tables = tables;
		this.pages = pages;
		this.bookmarks = bookmarks;
		this.setting = new Setting(pages);
		this.contents = new Contents(pages);
	}

	public Contents contents() {
		return this.contents;
	}

	/** All lines of the document, in blocks in reading order. */
	public List<LaidBlock> blocks() {
		List<Piece> pieces = new Pieces(this.setting).of(this.pages.stream().map(this::text).toList());
		Set<String> known = new HashSet<>(this.bookmarks.depths().keySet());
		this.contents.entries().forEach((entry) -> known.add(Titles.key(entry.title())));
		known.removeIf((key) -> key.length() < 3);
		var headings = new Headings(pieces, this.setting,
				new HeadingTest(this.setting, new Underlines(this.pages), this.contents, known), this.bookmarks);
		var blocks = new BlockWriter(this.pages, this.tables);
		int covers = Cover.pages(this.pages, headings.pieces(), this.setting);
		int next = 0;
		for (PageLines page : this.pages) {
			int number = page.page().page();
			blocks.open(page);
			blocks.aside(Reason.CONTENTS, this.listed.getOrDefault(number, List.of()));
			while (next < headings.pieces().size() && headings.pieces().get(next).first().page() <= number) {
				blocks.add(headings, next++, number <= covers);
			}
			Footnotes.each(this.notes.getOrDefault(number, List.of()))
				.forEach((note) -> blocks.aside(Reason.FOOTNOTE, note));
			blocks.close(page);
		}
		return Shallow.of(blocks.blocks());
	}

	/** The page without its notes and without the list of contents. */
	private PageLines text(PageLines page) {
		Set<TypeLine> footnotes = Footnotes.in(page, this.setting);
		List<TypeLine> left = new ArrayList<>();
		for (int i = 0; i < page.lines().size(); i++) {
			TypeLine line = page.lines().get(i);
			if (this.contents.holds(page.page().page(), i)) {
				this.listed.computeIfAbsent(line.page(), (_) -> new ArrayList<>()).add(line);
			}
			else if (footnotes.contains(line)) {
				this.notes.computeIfAbsent(line.page(), (_) -> new ArrayList<>()).add(line);
			}
			else {
				left.add(line);
			}
		}
		return new PageLines(page.page(), left, page.grids());
	}

}
