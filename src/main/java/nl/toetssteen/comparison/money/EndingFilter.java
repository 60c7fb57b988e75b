package nl.toetssteen.comparison.money;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import nl.toetssteen.budget.money.EndingMoney;
import nl.toetssteen.web.BadQuery;
import org.jspecify.annotations.Nullable;

/**
 * Which money that ends is wanted.
 *
 * @param programme number of a programme, or null for all
 * @param kind "stopt" for what ends, "minder" for what shrinks, "" for both
 * @param words that the name holds
 */
record EndingFilter(@Nullable Integer programme, String kind, String words) {

	static EndingFilter asked(Map<String, String> query) {
		String programme = query.getOrDefault("programma", "");
		if (!programme.matches("\\d{0,3}")) {
			throw new BadQuery("programma", "geef het nummer van een programma.");
		}
		String kind = query.getOrDefault("soort", "");
		if (!List.of("", "stopt", "minder").contains(kind)) {
			throw new BadQuery("soort", "kies stopt of minder.", kind, List.of("stopt", "minder"));
		}
		String words = query.getOrDefault("q", "");
		if (words.length() > 200) {
			throw new BadQuery("q", "gebruik hoogstens 200 tekens.");
		}
		return new EndingFilter(programme.isEmpty() ? null : Integer.valueOf(programme), kind, words.strip());
	}

	List<EndingMoney> of(List<EndingMoney> all) {
		return all.stream()
			.filter((money) -> this.programme == null || this.programme.equals(money.programme()))
			.filter((money) -> this.kind.isEmpty() || money.ends() == this.kind.equals("stopt"))
			.filter((money) -> money.label().toLowerCase(Locale.ROOT).contains(this.words.toLowerCase(Locale.ROOT)))
			.toList();
	}

}
