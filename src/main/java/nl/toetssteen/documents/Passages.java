package nl.toetssteen.documents;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Turns a tree into the passages that are stored, in reading order. */
class Passages {

	private final Long documentId;

	private final List<Passage> passages = new ArrayList<>();

	private Passages(Long documentId) {
		this.documentId = documentId;
	}

	static List<Passage> of(Long documentId, SourceTree tree) {
		var collected = new Passages(documentId);
		for (Chapter chapter : tree.chapters()) {
			collected.passages.add(new Passage(documentId, chapter));
			chapter.nodes().forEach((node) -> collected.add(chapter, node));
		}
		return collected.passages;
	}

	private void add(Chapter chapter, Node node) {
		switch (node) {
			case Node.Heading heading ->
				add(chapter, heading, PassageKind.HEADING, heading.text()).at(heading.level(), null);
			case Node.Paragraph paragraph -> add(chapter, paragraph, PassageKind.PARAGRAPH, paragraph.text());
			case Node.ListItem item ->
				add(chapter, item, PassageKind.LIST_ITEM, item.text()).at(item.depth(), item.printedNumber());
			case Node.Table table -> addTable(chapter, table);
		}
	}

	private void addTable(Chapter chapter, Node.Table table) {
		add(chapter, table, PassageKind.TABLE, table.title())
			.with(table.columns().stream().map(Node.Table.Column::printed).toList(), table.caption());
		for (Node.Table.Row row : table.rows()) {
			var passage = new Passage(this.documentId, chapter, row.number(), PassageKind.TABLE_ROW, row.label(),
					row.place());
			this.passages.add(passage.at(0, row.code()).with(printed(row, table.columns().size()), row.note()));
		}
	}

	private List<String> printed(Node.Table.Row row, int columns) {
		if (row.cells().isEmpty()) {
			return List.of();
		}
		String[] cells = new String[columns];
		Arrays.fill(cells, "");
		row.cells().forEach((cell) -> cells[cell.column()] = cell.printed());
		return List.of(cells);
	}

	private Passage add(Chapter chapter, Node node, PassageKind kind, String text) {
		var passage = new Passage(this.documentId, chapter, node.number(), kind, text, node.place());
		this.passages.add(passage);
		return passage;
	}

}
