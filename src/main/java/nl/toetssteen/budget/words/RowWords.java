package nl.toetssteen.budget.words;

import java.util.regex.Pattern;

import nl.toetssteen.budget.Side;

/** What the label of a row says about its place among the others. */
public final class RowWords {

	private static final Pattern EXPENDITURE = Pattern.compile("((sub)?tota(al|le) )?(lasten|uitgaven)");

	private static final Pattern INCOME = Pattern.compile("((sub)?tota(al|le) )?(baten|inkomsten)");

	private static final Pattern TOTAL = Pattern
		.compile("(sub|eind|generaal )?tota(al|le)\\b.*|per saldo\\b.*|alle programma s");

	private static final Pattern SALDO = Pattern
		.compile("(geraamd |begroot |gerealiseerd |totaal )?(saldo|resultaat)\\b.*|eindsaldo\\b.*");

	private static final Pattern RESERVES = Pattern
		.compile("(mutaties?|verrekening(en)?|toevoeging(en)?|onttrekking(en)?)?.*\\breserves?( mutaties?)?");

	private static final Pattern MOVES = Pattern.compile(".*(mutatie|toevoeging|onttrekking|verrekening|storting).*");

	private static final Pattern NAMED_RESERVE = Pattern.compile("(.* )?[a-z]*reserves?( .*)?");

	private RowWords() {
	}

	/** The side a label names by itself: "Lasten", "Totaal baten"; not "Lasten wegen". */
	public static Side side(String label) {
		String words = Words.normalise(label.replaceAll("\\(.*?\\)", ""));
		if (EXPENDITURE.matcher(words).matches()) {
			return Side.EXPENDITURE;
		}
		return INCOME.matcher(words).matches() ? Side.INCOME : Side.NONE;
	}

	/** Whether a row says that it is the sum of others, or says nothing at all. */
	public static boolean isTotal(String label) {
		return label.isBlank() || TOTAL.matcher(Words.normalise(label)).matches();
	}

	public static boolean isSaldo(String label) {
		return SALDO.matcher(Words.normalise(label)).matches();
	}

	/**
	 * Whether a row is about moving money into and out of reserves: "Reserve mutaties".
	 */
	public static boolean isReserveMovement(String label) {
		String words = Words.normalise(label);
		return RESERVES.matcher(words).matches() && MOVES.matcher(words).matches();
	}

	/**
	 * Whether a row names a reserve that money goes into or comes out of: "Onttrekking
	 * reserve wegen", "Inzet preventiereserve".
	 */
	public static boolean namesReserveMovement(String label) {
		String words = Words.normalise(label);
		return NAMED_RESERVE.matcher(words).matches() && (MOVES.matcher(words).matches() || words.startsWith("inzet "));
	}

}
