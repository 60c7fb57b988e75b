package nl.toetssteen.comparison.money;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

import nl.toetssteen.budget.money.Inhabitants;
import nl.toetssteen.themes.Theme;
import nl.toetssteen.themes.Themes;
import nl.toetssteen.web.BadQuery;
import org.jspecify.annotations.Nullable;

/**
 * How the money by year is looked at.
 *
 * @param division programma, thema or taakveld
 * @param theme of which the task fields are wanted, or null for all
 */
record View(String division, Measure measure, boolean perInhabitant, @Nullable Theme theme) {

	static final Comparator<Inhabitants> BY_YEAR = Comparator.comparing(Inhabitants::year);

	private static final List<String> DIVISIONS = List.of("programma", "thema", "taakveld");

	private static final List<String> AMOUNTS = List.of("totaal", "inwoner");

	static View asked(Map<String, String> query, Themes themes) {
		String division = known("indeling", query, DIVISIONS);
		String amounts = known("bedragen", query, AMOUNTS);
		String code = query.getOrDefault("thema", "");
		@Nullable Theme theme = code.isEmpty() ? null
				: themes.find(code).orElseThrow(() -> new BadQuery("thema", "dit thema kent het portaal niet."));
		return new View(division, Measure.asked(query.getOrDefault("kant", "uitgaven")), amounts.equals("inwoner"),
				division.equals("taakveld") ? theme : null);
	}

	private static String known(String field, Map<String, String> query, List<String> values) {
		String asked = query.getOrDefault(field, values.getFirst());
		if (!values.contains(asked)) {
			throw new BadQuery(field, "kies " + String.join(" of ", values) + ".", asked, values);
		}
		return asked;
	}

	public String amounts() {
		return this.perInhabitant ? "inwoner" : "totaal";
	}

	/** The code of the theme, empty for none. */
	public String themeCode() {
		return (this.theme == null) ? "" : this.theme.code().value();
	}

}
