package nl.toetssteen.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
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

	private static final int OFFERED = 20;

	private final Documents documents;

	private final Themes themes;

	Choices(Documents documents, Themes themes) {
		this.documents = documents;
		this.themes = themes;
	}

	/**
	 * The restrictions as the index knows them. What can be no kind or year is left out;
	 * a document, party or theme that is not there stays and finds nothing.
	 * @param said is told, in Dutch, what is not there and what is
	 */
	Map<String, List<String>> known(Map<String, List<String>> values, Consumer<String> said) {
		Map<String, List<String>> known = new LinkedHashMap<>();
		values.forEach((facet, typed) -> {
			List<String> found = known(facet, typed, said);
			if (!found.isEmpty()) {
				known.put(facet, found);
			}
		});
		return known;
	}

	private List<String> known(String facet, List<String> typed, Consumer<String> said) {
		Map<String, String> names = typed.isEmpty() ? Map.of() : names(facet);
		List<String> found = new ArrayList<>();
		for (String value : typed) {
			String name = names.get(value.strip().toLowerCase(Locale.ROOT));
			if (name != null || (facet.equals("jaar") && value.matches("\\d{1,4}"))) {
				found.add((name != null) ? name : value);
			}
			else if (facet.equals("jaar")) {
				said.accept("“jaar:" + value + "” is overgeslagen: dat is geen jaartal.");
			}
			else if (facet.equals("soort")) {
				said.accept("“soort:" + value + "” is overgeslagen: dat bestaat hier niet. " + offer(names));
			}
			else {
				found.add(value);
				said.accept("“" + facet + ":" + value + "” bestaat hier niet en vindt daarom niets. " + offer(names));
			}
		}
		return found;
	}

	private static String offer(Map<String, String> names) {
		List<String> values = names.values().stream().distinct().toList();
		String rest = (values.size() > OFFERED) ? " … (samen " + values.size() + ")" : "";
		return "Kies uit: " + String.join(", ", values.subList(0, Math.min(OFFERED, values.size()))) + rest + ".";
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
		names.put(value.toLowerCase(Locale.ROOT), value);
		names.put(name.toLowerCase(Locale.ROOT), value);
	}

}
