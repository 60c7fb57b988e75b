package nl.toetssteen.comparison.money;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import nl.toetssteen.web.BadQuery;
import org.jspecify.annotations.Nullable;

/** Which side of the money is looked at. */
enum Measure {

	UITGAVEN("Uitgaven (lasten)", "zonder geld dat naar reserves gaat"),
	INKOMSTEN("Inkomsten (baten)", "zonder geld dat uit reserves komt"),
	SALDO("Saldo", "inkomsten min uitgaven: onder nul gaat er meer uit dan erin komt"),
	RESERVES("Reserves", "wat eruit komt min wat erin gaat: onder nul gaat er meer in dan eruit komt");

	private final String title;

	private final String meaning;

	Measure(String title, String meaning) {
		this.title = title;
		this.meaning = meaning;
	}

	public String title() {
		return this.title;
	}

	/** What its amounts count. */
	public String meaning() {
		return this.meaning;
	}

	/** How it is asked for. */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The amount of this measure; null where a part of it is not printed. */
	@Nullable BigDecimal of(@Nullable BigDecimal expenditure, @Nullable BigDecimal income) {
		return switch (this) {
			case UITGAVEN -> expenditure;
			case INKOMSTEN -> income;
			case SALDO, RESERVES -> (expenditure == null || income == null) ? null : income.subtract(expenditure);
		};
	}

	static Measure asked(String word) {
		List<String> known = Arrays.stream(values()).map(Measure::word).toList();
		if (!known.contains(word)) {
			throw new BadQuery("kant", "kies uitgaven, inkomsten, saldo of reserves.", word, known);
		}
		return valueOf(word.toUpperCase(Locale.ROOT));
	}

}
