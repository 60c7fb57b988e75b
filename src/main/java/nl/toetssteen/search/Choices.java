package nl.toetssteen.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import nl.toetssteen.documents.Document;
import nl.toetssteen.documents.Documents;
import nl.toetssteen.themes.Themes;
import org.springframework.stereotype.Component;

/**
 * The values that restrictions can have. Reads them however they are typed: in capitals
 * or not, by code or by name.
 */
@Component
class Choices {

	private final Documents documents;

	private final Themes themes;

	Choices(Documents documents, Themes themes) {
		this.documents = documents;
		this.themes = themes;
	}

	/**
	 * The restrictions as the index knows them. What can be no kind or year is left out;
	 * a name that no document has stays, and finds nothing.
	 * @param unknown is told what was left out, as "soort:onzin"
	 */
	Map<String, List<String>> known(Map<String, List<String>> values, Consumer<String> unknown) {
		Map<String, List<String>> known = new LinkedHashMap<>();
		values.forEach((facet, typed) -> {
			Map<String, String> names = names(facet);
			boolean open = !facet.equals("soort") && !facet.equals("jaar");
			List<String> found = new ArrayList<>();
			for (String value : typed) {
				String name = names.get(value.strip().toLowerCase());
				if (name != null || open) {
					found.add((name != null) ? name : value);
				}
				else if (facet.equals("jaar") && value.matches("\\d{1,4}")) {
					found.add(value);
				}
				else {
					unknown.accept(facet + ":" + value);
				}
			}
			if (!found.isEmpty()) {
				known.put(facet, found);
			}
		});
		return known;
	}

	private Map<String, String> names(String facet) {
		Map<String, String> names = new LinkedHashMap<>();
		switch (facet) {
			case "soort" ->
				Arrays.stream(FindableKind.values()).forEach((kind) -> add(names, kind.dutch(), kind.plural()));
			case "document" ->
				this.documents.all().forEach((document) -> add(names, document.getCode(), document.shortName()));
			case "partij" -> this.documents.all()
				.stream()
				.map(Document::getIssuers)
				.flatMap(List::stream)
				.forEach((party) -> add(names, party, party));
			case "thema" -> this.themes.all().forEach((theme) -> add(names, theme.code().value(), theme.title()));
			default -> {
				// Years have no names.
			}
		}
		return names;
	}

	private static void add(Map<String, String> names, String value, String name) {
		names.put(value.toLowerCase(), value);
		names.put(name.toLowerCase(), value);
	}

}
