package nl.toetssteen.themes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

/**
 * How often the first theme is one a careful reader gave too. Left out where the
 * reference data is not at hand.
 */
class ThemeQualityTests {

	private static final Path REFERENCE = Path.of(System.getenv().getOrDefault("TOETSSTEEN_SHARED", "../shared"),
			"gold");

	private static final int KNOWN_TO_READERS = 14;

	private final Map<ThemeCode, ThemeFile> files = Vocabularies.all();

	private final ThemeClassifier classifier = new ThemeClassifier(this.files);

	@Test
	void agreesWithReadersOnPledges() throws IOException {
		assertThat(agreement("sp2022", pledges("sp2022"))).isGreaterThanOrEqualTo(0.85);
	}

	@Test
	void agreesWithReadersOnActivities() throws IOException {
		assertThat(agreement("activity", activities())).isGreaterThanOrEqualTo(0.85);
	}

	private double agreement(String source, Map<String, ThemedText> texts) throws IOException {
		List<ThemeCode> order = new ArrayList<>(this.files.keySet());
		int measured = 0;
		int right = 0;
		for (Map<String, String> row : rows("themes.tsv")) {
			if (!row.get("source").equals(source)) {
				continue;
			}
			ThemeMatch first = this.classifier.classify(texts.get(row.get("id"))).getFirst();
			int number = order.indexOf(first.theme()) + 1;
			if (number > KNOWN_TO_READERS) {
				continue;
			}
			measured++;
			boolean agrees = List.of(row.get("primary"), row.get("secondary")).contains(String.valueOf(number));
			right += agrees ? 1 : 0;
		}
		return (double) right / measured;
	}

	private static Map<String, ThemedText> pledges(String document) throws IOException {
		Map<String, ThemedText> texts = new HashMap<>();
		for (Map<String, String> row : rows("pledges.tsv")) {
			if (row.get("doc").equals(document)) {
				texts.put(row.get("chapter_no") + "." + row.get("ordinal"),
						new ThemedText("", row.get("text"), List.of(row.get("chapter_title"), row.get("section"))));
			}
		}
		return texts;
	}

	private static Map<String, ThemedText> activities() throws IOException {
		Map<String, String> goals = new HashMap<>();
		rows("budget_goals.tsv")
			.forEach((row) -> goals.put(row.get("goal_no"), row.get("goal_title") + ". " + row.get("goal_text")));
		Map<String, String> programmes = new HashMap<>();
		rows("budget_programmes.tsv").forEach((row) -> programmes.put(row.get("no"), row.get("title")));
		Map<String, ThemedText> texts = new HashMap<>();
		for (Map<String, String> row : rows("budget_activities.tsv")) {
			texts.put(row.get("code"), new ThemedText(row.get("title"), row.get("text"),
					List.of(programmes.get(row.get("programme_no")), goals.get(row.get("goal_no")))));
		}
		return texts;
	}

	private static List<Map<String, String>> rows(String name) throws IOException {
		assumeThat(REFERENCE.resolve(name)).exists();
		List<String> lines = Files.readAllLines(REFERENCE.resolve(name));
		String[] header = lines.getFirst().split("\t", -1);
		return lines.stream().skip(1).map((line) -> {
			String[] cells = line.split("\t", -1);
			Map<String, String> row = new LinkedHashMap<>();
			for (int column = 0; column < header.length; column++) {
				row.put(header[column], cells[column]);
			}
			return row;
		}).toList();
	}

}
