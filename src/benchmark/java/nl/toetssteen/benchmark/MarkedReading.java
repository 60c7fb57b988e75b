package nl.toetssteen.benchmark;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import nl.toetssteen.documents.Node;
import nl.toetssteen.documents.SetAside.Reason;
import nl.toetssteen.ingestion.pdf.reading.BlockKind;
import nl.toetssteen.ingestion.pdf.reading.LaidBlock;
import nl.toetssteen.ingestion.pdf.reading.PdfReading;

/** A reading in the form that hand marks are compared with. */
final class MarkedReading {

	private final Map<Integer, List<Map<String, Object>>> pages = new TreeMap<>();

	private final List<Map<String, Object>> tables = new ArrayList<>();

	private MarkedReading(PdfReading reading) {
		reading.blocks().forEach(this::take);
	}

	static Map<String, Object> of(String file, PdfReading reading) {
		var marked = new MarkedReading(reading);
		return Map.of("file", file, "pages", marked.pages.entrySet()
			.stream()
			.map((page) -> Map.of("page", page.getKey(), "items", page.getValue()))
			.toList(), "tables", marked.tables);
	}

	private void take(LaidBlock block) {
		String type = type(block);
		if (block.kind() == BlockKind.TABLE) {
			table(block);
		}
		if (type.equals("contents")) {
			block.lines().forEach((line) -> put(line.page(), type, 0, "", line.text()));
		}
		else {
			put(block.page(), type, (block.kind() == BlockKind.ITEM) ? block.level() + 1 : block.level(),
					(block.marker() == null) ? "" : block.marker(),
					(block.kind() == BlockKind.TABLE) ? "" : block.text());
		}
	}

	private static String type(LaidBlock block) {
		return switch (block.kind()) {
			case HEADING -> "heading";
			case ITEM -> "item";
			case PARAGRAPH -> "paragraph";
			case TABLE -> "table";
			case ASIDE -> (block.reason() == Reason.CONTENTS) ? "contents" : (block.reason() == Reason.FOOTNOTE)
					? "footnote" : (block.reason() == Reason.COVER) ? "paragraph" : "furniture";
		};
	}

	private void put(int page, String type, int level, String number, String text) {
		this.pages.computeIfAbsent(page, (_) -> new ArrayList<>())
			.add(Map.of("type", type, "level", level, "number", number, "text", text));
	}

	/** In the pieces that stand on each page. */
	private void table(LaidBlock block) {
		Node.Table table = block.table();
		Map<Integer, List<Object>> rows = new TreeMap<>();
		for (var row : table.rows()) {
			Integer page = row.place().page();
			List<Object> cells = new ArrayList<>();
			row.cells()
				.forEach((cell) -> cells.add(
						Map.of("column", table.columns().get(cell.column()).printed(), "value", cell.printed())));
			rows.computeIfAbsent((page == null) ? block.page() : page, (_) -> new ArrayList<>())
				.add(Map.of("label", row.label(), "cells", cells));
		}
		rows.forEach((page, each) -> {
			Map<String, Object> piece = new LinkedHashMap<>(Map.of("page", page, "rows", each));
			piece.put("title", table.title());
			this.tables.add(piece);
		});
	}

}
