package nl.toetssteen.budget.api;

import java.util.List;

import org.jspecify.annotations.Nullable;

import nl.toetssteen.budget.BudgetLine;
import nl.toetssteen.documents.ImagePages;
import nl.toetssteen.web.Bron;

/** One amount with its row, for a spreadsheet. */
record AmountRow(String ref, String tabel, int volgnummer, String niveau, @Nullable String ouder,
		@Nullable String taakveld, @Nullable String rubriek, String label, @Nullable String toelichting,
		LineItem.Cell bedrag, Bron bron) {

	static List<AmountRow> of(BudgetLine line, ImagePages seen) {
		LineItem item = LineItem.of(line, seen);
		return item.bedragen()
			.stream()
			.map((amount) -> new AmountRow(item.ref(), item.tabel(), item.volgnummer(), item.niveau(), item.ouder(),
					item.taakveld(), item.rubriek(), item.label(), item.toelichting(), amount, item.bron()))
			.toList();
	}

}
