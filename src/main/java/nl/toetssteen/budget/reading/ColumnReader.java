package nl.toetssteen.budget.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import nl.toetssteen.budget.BudgetColumn;
import nl.toetssteen.budget.Phase;
import nl.toetssteen.budget.Side;
import nl.toetssteen.budget.Unit;
import nl.toetssteen.budget.words.UnitWords;
import nl.toetssteen.budget.words.Words;
import nl.toetssteen.documents.Node;

/** Reads what the columns of a table are about from their printed headers. */
class ColumnReader {

	private static final Pattern YEAR = Pattern.compile("(?<!\\d)(19|20)\\d\\d(?!\\d)");

	private static final Pattern EXECUTED = Pattern
		.compile("realisatie|gerealiseerd|rekening|jaarstukken|resultaat \\d{4}|werkelijk");

	private static final Pattern BUDGET = Pattern.compile("begrot|raming|krediet|primitief|programmabegroting");

	private static final Pattern MULTI_YEAR = Pattern.compile("\\bmjp\\b|\\bmjb\\b|meerjaren|\\bmjr\\b");

	private static final Pattern MOMENT = Pattern
		.compile("januari|december|stand|saldo|stort|onttrek|einde|ultimo|begin"
				+ "|toevoeging|dotatie|vrijval|aanwending|vermeerdering|vermindering");

	private static final Pattern NO_PHASE = Pattern.compile("verschil|mutatie|percentage|tarief|norm|%");

	private final int budgetYear;

	/**
	 * Reads for a budget.
	 * @param budgetYear the year the document is the budget of
	 */
	ColumnReader(int budgetYear) {
		this.budgetYear = budgetYear;
	}

	/**
	 * The columns of a table.
	 * @param around title and caption, whose year counts where no header has one
	 */
	List<BudgetColumn> read(List<Node.Table.Column> printed, String around) {
		List<String> headers = mended(printed.stream().map((column) -> normalise(column.printed())).toList());
		boolean noYears = headers.stream().allMatch((header) -> year(header) == null);
		var columns = new ArrayList<BudgetColumn>();
		for (int position = 0; position < headers.size(); position++) {
			String header = headers.get(position);
			boolean moment = noYears && MOMENT.matcher(header.toLowerCase(Locale.ROOT)).find();
			@Nullable Integer year = moment ? year(around) : year(header);
			Unit unit = UnitWords.ofHeader(header).orElse(null);
			columns.add(new BudgetColumn(position, header, printed.get(position).printed(), year, phase(header, year),
					side(header), unit));
		}
		return columns;
	}

	/** One spelling: "Mjp 2027" and "mjp 2027" are "MJP 2027". */
	private static String normalise(String printed) {
		String header = Words.collapse(printed).replaceAll("(?i)\\bmj(p|b|r)\\b", "MJ$1");
		header = header.replace("MJp", "MJP").replace("MJb", "MJB").replace("MJr", "MJR");
		return header.isEmpty() ? header : header.substring(0, 1).toUpperCase(Locale.ROOT) + header.substring(1);
	}

	/**
	 * Mends a misprinted year: where two headers are the same and the years around say
	 * which one it should be (2026, 2028, 2028, 2029), that year takes its place.
	 */
	private static List<String> mended(List<String> headers) {
		var mended = new ArrayList<>(headers);
		for (int index = 1; index < mended.size(); index++) {
			String header = mended.get(index);
			@Nullable Integer before = year(mended.get(index - 1));
			@Nullable Integer year = year(header);
			@Nullable Integer after = (index + 1 < mended.size()) ? year(mended.get(index + 1)) : null;
			boolean twice = mended.indexOf(header) != mended.lastIndexOf(header);
			boolean fits = before != null && year != null && year != before + 1
					&& (after == null || after == before + 2);
			if (twice && fits) {
				mended.set(index, header.replace(year.toString(), Integer.toString(before + 1)));
			}
		}
		return mended;
	}

	static @Nullable Integer year(String text) {
		Matcher matcher = YEAR.matcher(text);
		@Nullable Integer last = null;
		while (matcher.find()) {
			last = Integer.valueOf(matcher.group());
		}
		return last;
	}

	private Phase phase(String header, @Nullable Integer year) {
		String words = header.toLowerCase(Locale.ROOT);
		if (NO_PHASE.matcher(words).find() || MOMENT.matcher(words).find()) {
			return Phase.NONE;
		}
		if (EXECUTED.matcher(words).find()) {
			return Phase.EXECUTED;
		}
		if (words.contains("prognose")) {
			return Phase.FORECAST;
		}
		return MULTI_YEAR.matcher(words).find() ? Phase.MULTI_YEAR : byYear(words, year);
	}

	private Phase byYear(String words, @Nullable Integer year) {
		if (year == null) {
			return Phase.NONE;
		}
		if (year > this.budgetYear) {
			return Phase.MULTI_YEAR;
		}
		if (year == this.budgetYear) {
			return Phase.PROPOSED;
		}
		return BUDGET.matcher(words).find() ? Phase.APPROVED : Phase.NONE;
	}

	private static Side side(String header) {
		String words = Words.normalise(header);
		boolean out = words.matches(".*\\b(lasten|uitgaven)\\b.*");
		boolean in = words.matches(".*\\b(baten|inkomsten)\\b.*");
		if (out == in) {
			return Side.NONE;
		}
		return out ? Side.EXPENDITURE : Side.INCOME;
	}

}
