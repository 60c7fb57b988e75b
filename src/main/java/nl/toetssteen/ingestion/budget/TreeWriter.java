package nl.toetssteen.ingestion.budget;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;

import nl.toetssteen.documents.Node;
import nl.toetssteen.documents.Place;
import nl.toetssteen.documents.SetAside;
import nl.toetssteen.documents.SourceTree;

/** Writes the pieces of a budget into a tree, chapter by chapter. */
class TreeWriter {

	private final SourceTree.Builder tree = new SourceTree.Builder();

	private final List<Piece> pieces;

	private final Map<Integer, PartTitle> titles;

	private final ChapterNumbers numbers;

	private final Pages pages;

	private HeadingLevels levels = new HeadingLevels();

	TreeWriter(String documentTitle, List<Piece> pieces, Pages pages) {
		this.pieces = pieces;
		this.pages = pages;
		this.titles = new Parts(pieces).titles();
		this.numbers = new ChapterNumbers(this.titles.values());
		if (!this.titles.containsKey(0) && !isLead(0)) {
			this.tree.chapter(0, documentTitle, place(pieces.getFirst()));
		}
	}

	SourceTree.Builder write(List<SetAside> setAside) {
		for (int index = 0; index < this.pieces.size(); index++) {
			write(index);
		}
		setAside.forEach((lines) -> this.tree.setAside(this.pages.in(lines.place()), lines.reason(), lines.text()));
		return this.tree;
	}

	private void write(int index) {
		PartTitle title = this.titles.get(index);
		if (title != null) {
			open(index, title);
		}
		else if (!isLead(index)) {
			writeNode(this.pieces.get(index));
		}
	}

	private void open(int index, PartTitle title) {
		this.tree.chapter(this.numbers.next(title), title.text(), place(this.pieces.get(index)));
		this.levels = new HeadingLevels();
		if (isLead(index - 1)) {
			writeNode(this.pieces.get(index - 1));
		}
	}

	/**
	 * Whether a paragraph announces the part whose title stands below it: it names the
	 * title and starts as the first line of a page does, with white space.
	 */
	private boolean isLead(int index) {
		PartTitle below = this.titles.get(index + 1);
		return below != null && index >= 0 && this.pieces.get(index) instanceof Piece.Text lead
				&& lead.kind() == BlockKind.PARAGRAPH && lead.block().indent() > 0
				&& lead.text().toLowerCase(Locale.ROOT).contains(below.text().toLowerCase(Locale.ROOT));
	}

	private void writeNode(Piece piece) {
		switch (piece) {
			case Piece.Printed(Node.Table table) -> this.tree.table(paged(table));
			case Piece.Text text when text.isHeading() ->
				this.tree.heading(this.levels.next(text.block()), text.text(), place(text));
			case Piece.Text text when text.kind() == BlockKind.ITEM -> writeItem(text);
			case Piece.Text text -> this.tree.paragraph(text.text(), place(text));
		}
	}

	private void writeItem(Piece.Text item) {
		String text = item.text();
		Matcher number = Wording.number(text);
		Matcher bullet = Wording.bullet(text);
		if (number.lookingAt()) {
			this.tree.item(0, number.group(1), text.substring(number.end()), place(item));
		}
		else {
			this.tree.item(0, null, bullet.lookingAt() ? text.substring(bullet.end()) : text, place(item));
		}
	}

	private Node.Table paged(Node.Table table) {
		List<Node.Table.Row> rows = table.rows()
			.stream()
			.map((row) -> new Node.Table.Row(row.number(), row.code(), row.label(), row.note(), row.indented(),
					row.cells(), this.pages.in(row.place())))
			.toList();
		return new Node.Table(table.number(), table.title(), table.caption(), table.columns(), rows,
				this.pages.in(table.place()));
	}

	private Place place(Piece piece) {
		return this.pages.in(switch (piece) {
			case Piece.Printed(Node.Table table) -> table.place();
			case Piece.Text text -> text.block().place();
		});
	}

}
