package nl.toetssteen.budget.api;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;

import nl.toetssteen.budget.Amount;
import nl.toetssteen.budget.BudgetColumn;
import nl.toetssteen.budget.BudgetLine;
import nl.toetssteen.budget.BudgetTable;
import nl.toetssteen.budget.Phase;
import nl.toetssteen.budget.Unit;
import nl.toetssteen.documents.ImagePages;
import nl.toetssteen.web.Bron;

/**
 * A row of a table as the API tells it.
 *
 * @param niveau totaal, subtotaal or regel
 * @param ouder ref of the row it is part of
 * @param code what is printed before the label
 * @param taakveld Iv3 code with a point
 * @param rubriek the headings above it
 * @param toelichting what else is printed in the row
 */
record LineItem(String ref, String tabel, int volgnummer, String niveau, @Nullable String ouder, @Nullable String code,
		@Nullable String taakveld, @Nullable String rubriek, String label, @Nullable String toelichting,
		List<Cell> bedragen, Bron bron) {

	static LineItem of(BudgetLine line, ImagePages seen) {
		return new LineItem(line.getRef(), table(line), line.getOrdinal(), line.getLevel().dutch(), line.getParentRef(),
				line.getCode(), line.getTaskField(), line.getSection(), line.getLabel(), line.getNote(),
				line.getAmounts().stream().map((amount) -> Cell.of(line.getTable(), amount)).toList(),
				seen.bron(document(line), line.getPlace()));
	}

	private static String document(BudgetLine line) {
		return line.getRef().substring(0, line.getRef().indexOf('/'));
	}

	/** Ref of the table it stands in now, which need not be the one it is named after. */
	private static String table(BudgetLine line) {
		return TableItem.ref(document(line), line.getTable());
	}

	/**
	 * An amount of a row.
	 *
	 * @param waarde the printed number with its sign
	 * @param eenheid the unit of its column
	 * @param kolomGedrukt the header as printed, where its year was read as another one
	 */
	record Cell(String kolom, @Nullable Integer jaar, @Nullable String fase, BigDecimal waarde, Unit eenheid,
			String gedrukt, @Nullable String kolomGedrukt) {

		static Cell of(BudgetTable table, Amount amount) {
			BudgetColumn column = table.getColumns().get(amount.position());
			return new Cell(column.header(), column.year(),
					(column.phase() == Phase.NONE) ? null : column.phase().dutch(), amount.value(),
					table.unitOf(column), amount.printed(), column.isMended() ? column.printed() : null);
		}

	}

}
