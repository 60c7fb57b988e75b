package nl.toetssteen.budget.api;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;

import nl.toetssteen.budget.BudgetCheck;
import nl.toetssteen.budget.BudgetColumn;
import nl.toetssteen.budget.BudgetTable;
import nl.toetssteen.documents.ImagePages;
import nl.toetssteen.web.Bron;

/**
 * A table as the API tells it.
 *
 * @param programma number of the programme it stands in
 * @param eenheid EUR, EUR_1000, EUR_1000000 or OTHER
 * @param kolommenGedrukt the headers as printed, where a year was read as another one;
 * empty otherwise
 * @param eenheidGedrukt false when the unit follows from the context
 */
record TableItem(String ref, String document, String titel, String soort, @Nullable Integer programma, String eenheid,
		boolean eenheidGedrukt, List<String> kolommen, List<String> kolommenGedrukt, List<Check> controles, Bron bron) {

	static TableItem of(BudgetTable table, String document, List<BudgetCheck> checks, ImagePages seen) {
		return new TableItem(ref(document, table), document, table.getTitle(), table.getKind().name(),
				table.getProgramme(), table.getUnit().name(), table.isUnitPrinted(),
				table.getColumns().stream().map(BudgetColumn::header).toList(), printed(table.getColumns()),
				checks.stream().map((check) -> Check.of(check, document)).toList(),
				seen.bron(document, table.getPlace()));
	}

	private static List<String> printed(List<BudgetColumn> columns) {
		return columns.stream().anyMatch(BudgetColumn::isMended) ? columns.stream().map(BudgetColumn::printed).toList()
				: List.of();
	}

	static String ref(String document, BudgetTable table) {
		return document + "/tabel/" + table.getSlug();
	}

	/**
	 * A printed figure laid beside what it should be.
	 *
	 * @param regel ref of the row that was checked
	 * @param andereTabel ref of the table it was compared with, if it is another one
	 * @param marge how far off it may be by rounding
	 */
	record Check(String soort, String omschrijving, String kolom, BigDecimal verwacht, BigDecimal gevonden,
			BigDecimal verschil, BigDecimal marge, boolean klopt, @Nullable String regel,
			@Nullable String andereTabel) {

		static Check of(BudgetCheck check, String document) {
			BudgetTable other = check.getOtherTable();
			return new Check(check.getKind().name(), check.getDescription(), check.getColumnHeader(),
					check.getExpected(), check.getFound(), check.difference(), check.getTolerance(), check.holds(),
					check.getLineRef(), (other == null) ? null : ref(document, other));
		}

	}

}
