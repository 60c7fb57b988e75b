package nl.toetssteen.budget.reading;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import nl.toetssteen.budget.BudgetTableKind;

/** Tells what a table is about by words that any municipality uses. */
final class KindWords {

	private static final Pattern MONEY = Pattern
		.compile("middeleninzet|wat (gaat|mag|kost|zijn de kosten).*|(lasten|baten).*(lasten|baten)|financi");

	private static final Pattern STOCK = Pattern
		.compile("1 januari|1-1|begin|stand|saldo|stort|toevoeg|dotatie|onttrek|einde|ultimo|31-12");

	private KindWords() {
	}

	/**
	 * The kind of a table.
	 * @param title its title with what stands above it
	 * @param headers its columns
	 * @param programme number of the programme it stands in
	 */
	static BudgetTableKind of(String title, List<String> headers, @Nullable Integer programme) {
		String words = title.toLowerCase(Locale.ROOT);
		if (words.contains("reserve") || words.contains("voorziening")) {
			return moves(headers) ? BudgetTableKind.RESERVES : BudgetTableKind.OTHER;
		}
		BudgetTableKind named = named(words);
		if (named != BudgetTableKind.OTHER) {
			return named;
		}
		if (programme != null) {
			return MONEY.matcher(words).find() ? BudgetTableKind.PROGRAMME_MONEY : BudgetTableKind.OTHER;
		}
		return words.contains("programmaplan") ? BudgetTableKind.PROGRAMME_PLAN : BudgetTableKind.OTHER;
	}

	private static BudgetTableKind named(String words) {
		if (words.contains("taakveld")) {
			return BudgetTableKind.TASK_FIELDS;
		}
		if (words.matches(".*\\bemu\\b.*")) {
			return BudgetTableKind.EMU;
		}
		if (words.contains("indicator") || words.contains("kengetal")) {
			return BudgetTableKind.INDICATORS;
		}
		if (words.contains("incidente")) {
			return BudgetTableKind.INCIDENTAL;
		}
		if (words.matches(".*(ambitie|bestuursakkoord|coalitieakkoord|collegeprogramma|intensivering).*")) {
			return BudgetTableKind.AMBITIONS;
		}
		return things(words);
	}

	private static BudgetTableKind things(String words) {
		if (words.matches(".*\\binvestering(en\\b|s(begroting|krediet|plan|programma|overzicht)).*")) {
			return BudgetTableKind.INVESTMENTS;
		}
		if (words.contains("subsidie")) {
			return BudgetTableKind.GRANTS;
		}
		return words.matches(".*\\bbalans(en)?\\b.*") ? BudgetTableKind.BALANCE : BudgetTableKind.OTHER;
	}

	private static boolean moves(List<String> headers) {
		return headers.stream().filter((header) -> STOCK.matcher(header.toLowerCase(Locale.ROOT)).find()).count() >= 2;
	}

}
