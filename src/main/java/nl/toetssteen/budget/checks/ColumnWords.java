package nl.toetssteen.budget.checks;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import nl.toetssteen.budget.BudgetColumn;
import nl.toetssteen.budget.reading.ReadTable;
import nl.toetssteen.budget.words.Words;

/** What the columns of a table of reserves or provisions mean for each other. */
public enum ColumnWords {

	OPENING("(stand |saldo |boekwaarde |begin|1 januari|primo).*(1 januari|1 1|begin|primo).*|1 januari.*|begin(stand|saldo).*"),

	CLOSING("(stand |saldo |boekwaarde ).*(31 12|31 december|einde?|ultimo).*|einde jaar.*|eind(stand|saldo).*"
			+ "|31 december.*|ultimo.*"),

	ADDITION(".*(stort|toevoeg|dotatie|vermeerder|toename).*|bij\\b.*"),

	WITHDRAWAL(".*(onttrek|aanwend|verminder|vrijval|besteding|afname).*|af\\b.*");

	private final Pattern pattern;

	ColumnWords(String pattern) {
		this.pattern = Pattern.compile(pattern);
	}

	/** Whether a header has these words. */
	public boolean describes(BudgetColumn column) {
		return this.pattern.matcher(Words.normalise(column.header())).matches();
	}

	/** The only column of a table that this describes. */
	Optional<BudgetColumn> in(ReadTable table) {
		List<BudgetColumn> found = table.columns().stream().filter(this::describes).toList();
		return (found.size() == 1) ? Optional.of(found.getFirst()) : Optional.empty();
	}

	List<BudgetColumn> allIn(ReadTable table) {
		return table.columns().stream().filter(this::describes).toList();
	}

}
