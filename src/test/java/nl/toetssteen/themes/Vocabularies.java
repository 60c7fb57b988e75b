package nl.toetssteen.themes;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** The theme files of the portal, for tests without a database. */
final class Vocabularies {

	private Vocabularies() {
	}

	/** In the order of the themes. */
	static Map<ThemeCode, ThemeFile> all() {
		Map<ThemeCode, ThemeFile> files = new LinkedHashMap<>();
		Stream
			.of("buurten-en-dorpen", "samenleven", "zorg-en-welzijn", "jeugd", "wonen", "inkomen-en-schulden",
					"werk-en-economie", "verkeer-en-vervoer", "klimaat-en-leefomgeving", "veiligheid", "cultuur",
					"sport", "bestuur-en-inspraak", "gemeentefinancien", "onderwijs")
			.map(ThemeCode::new)
			.forEach((code) -> files.put(code, ThemeFile.read(code)));
		return files;
	}

}
