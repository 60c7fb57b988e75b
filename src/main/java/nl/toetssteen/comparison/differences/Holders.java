package nl.toetssteen.comparison.differences;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import nl.toetssteen.comparison.differences.matching.Mention;
import nl.toetssteen.documents.Citation;
import nl.toetssteen.documents.quantities.Comparator;
import nl.toetssteen.documents.quantities.Measure;
import nl.toetssteen.documents.quantities.Quantity;
import nl.toetssteen.documents.quantities.Scope;

/**
 * Counts who hold an office where a document gives each a heading: "Wethouder Jan Vos"
 * and "Wethouder Els Kok" are two. No number is printed there, so it says "geteld".
 */
final class Holders {

	/** An office and a name, nothing else. */
	private static final Pattern HOLDER = Pattern.compile(
			"(Wethouder|Raadslid|Gedeputeerde)((?: (?:\\p{Lu}[\\p{L}.'-]*|van|de|den|der|ten|ter|te|el|'t)){2,6})");

	private static final Map<String, String> MORE = Map.of("Wethouder", "wethouders", "Raadslid", "raadsleden",
			"Gedeputeerde", "gedeputeerden");

	/** Per document and office the headings by name. */
	private final Map<String, Map<String, Mention>> found = new LinkedHashMap<>();

	/** A heading that names a holder, as one of them; empty when it is none. */
	static Optional<Quantity> in(String heading) {
		Matcher holder = HOLDER.matcher(heading.strip());
		return holder.matches() ? Optional.of(quantity(1, MORE.get(holder.group(1)), heading.strip()))
				: Optional.empty();
	}

	private static Quantity quantity(int number, String office, String words) {
		return new Quantity(new Measure(Comparator.EXACTLY, BigDecimal.valueOf(number), null, Measure.COUNT),
				office + " (geteld)", new Scope(null, null, null, null), words, 0, words.length());
	}

	/** Takes one heading into account. */
	void add(Mention holder) {
		String key = holder.document() + " " + holder.quantity().object();
		this.found.computeIfAbsent(key, (_) -> new LinkedHashMap<>())
			.putIfAbsent(holder.quantity().words().toLowerCase(Locale.ROOT), holder);
	}

	/** How many there are, with the place of each; one alone says nothing. */
	List<Mention> counted() {
		List<Mention> counted = new ArrayList<>();
		for (Map<String, Mention> holders : this.found.values()) {
			Mention first = holders.values().iterator().next();
			if (holders.size() > 1) {
				String office = first.quantity().object().replace(" (geteld)", "");
				List<Citation> others = holders.values().stream().skip(1).map(Mention::source).toList();
				counted.add(first.counted(quantity(holders.size(), office, first.quantity().words()), others));
			}
		}
		return counted;
	}

}
