package nl.toetssteen.web.api;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.apache.commons.csv.CSVPrinter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import nl.toetssteen.web.CsvFile;

/**
 * Flattens the items of a list into rows: a nested field becomes a column
 * "bron.regelVan", the values of an array stand in one cell with bars between them.
 */
class CsvRows {

	private final JsonMapper json;

	CsvRows(JsonMapper json) {
		// Empty fields count here, or a column would move to where its first value
		// stands.
		this.json = json.rebuild()
			.changeDefaultPropertyInclusion((each) -> each.withValueInclusion(JsonInclude.Include.ALWAYS))
			.build();
	}

	/** Flattens twice rather than keeping every row: the list may be large. */
	void write(List<?> items, CSVPrinter printer) throws IOException {
		Set<String> columns = new LinkedHashSet<>();
		for (Object item : items) {
			columns.addAll(row(item).keySet());
		}
		List<String> header = columns.stream().filter((column) -> !isParent(column, columns)).toList();
		printer.printRecord(header);
		for (Object item : items) {
			Map<String, String> row = row(item);
			printer.printRecord(header.stream().map((column) -> row.getOrDefault(column, "")).toList());
		}
	}

	private static boolean isParent(String column, Set<String> columns) {
		return columns.stream().anyMatch((other) -> other.startsWith(column + "."));
	}

	private SequencedMap<String, String> row(Object item) {
		SequencedMap<String, String> row = new LinkedHashMap<>();
		flatten("", this.json.valueToTree(item), row);
		return row;
	}

	private static void flatten(String name, JsonNode node, Map<String, String> row) {
		if (node.isObject()) {
			node.properties().forEach((each) -> flatten(joined(name, each.getKey()), each.getValue(), row));
		}
		else if (node.isArray()) {
			flattenArray(name, node, row);
		}
		else {
			row.put(name, node.isNumber() ? plain(node) : CsvFile.guarded(plain(node)));
		}
	}

	private static void flattenArray(String name, JsonNode array, Map<String, String> row) {
		Map<String, List<String>> columns = new LinkedHashMap<>();
		columns.put(name, new ArrayList<>());
		int index = 0;
		for (JsonNode element : array) {
			SequencedMap<String, String> parts = new LinkedHashMap<>();
			flatten(name, element, parts);
			for (var part : parts.entrySet()) {
				List<String> values = columns.computeIfAbsent(part.getKey(), (_) -> new ArrayList<>());
				pad(values, index);
				values.add(part.getValue());
			}
			index++;
		}
		columns.forEach((column, values) -> row.put(column, CsvFile.guarded(String.join("|", values))));
	}

	/** Keeps the n-th value of each column that of the n-th element. */
	private static void pad(List<String> values, int size) {
		while (values.size() < size) {
			values.add("");
		}
	}

	private static String joined(String name, String field) {
		return name.isEmpty() ? field : name + "." + field;
	}

	private static String plain(JsonNode node) {
		if (node.isNull()) {
			return "";
		}
		return node.isNumber() ? node.decimalValue().toPlainString() : node.asString();
	}

}
