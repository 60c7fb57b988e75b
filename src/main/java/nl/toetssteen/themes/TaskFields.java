package nl.toetssteen.themes;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.springframework.core.io.ClassPathResource;

/** The national list of task fields, each with the one theme it counts for. */
class TaskFields {

	private final Map<TaskField, ThemeCode> themes = new LinkedHashMap<>();

	private final Map<String, ThemeCode> byCode = new LinkedHashMap<>();

	private TaskFields() {
	}

	static TaskFields read() {
		var fields = new TaskFields();
		var file = new ClassPathResource("themes/task-fields.csv");
		var format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
		try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
			format.parse(reader).forEach(fields::add);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The list of task fields cannot be read", ex);
		}
		return fields;
	}

	private void add(CSVRecord row) {
		String until = row.get("tot");
		var field = new TaskField(row.get("code"), row.get("naam"), Integer.parseInt(row.get("van")),
				until.isEmpty() ? null : Integer.valueOf(until));
		var theme = new ThemeCode(row.get("thema"));
		if (this.byCode.put(field.code(), theme) != null) {
			throw new IllegalStateException("Task field " + field.code() + " would count twice");
		}
		this.themes.put(field, theme);
	}

	Optional<ThemeCode> theme(String printed) {
		return Optional.ofNullable(this.byCode.get(code(printed)));
	}

	List<TaskField> of(ThemeCode theme) {
		return this.themes.entrySet()
			.stream()
			.filter((entry) -> entry.getValue().equals(theme))
			.map(Map.Entry::getKey)
			.toList();
	}

	// Printed as "6.711", "TV6-711", "Taakveld 6.71a".
	private static String code(String printed) {
		return printed.strip().replaceFirst("^\\D+", "").replaceAll("[-_ ]", ".").toLowerCase(Locale.ROOT);
	}

}
