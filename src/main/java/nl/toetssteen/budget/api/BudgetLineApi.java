package nl.toetssteen.budget.api;

import java.util.Collection;
import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import nl.toetssteen.documents.ImagePages;
import nl.toetssteen.budget.Budget;
import nl.toetssteen.budget.BudgetLine;
import nl.toetssteen.budget.words.TaskFieldCode;
import nl.toetssteen.themes.Themes;
import nl.toetssteen.web.BadQuery;
import nl.toetssteen.web.Listing;
import nl.toetssteen.web.Paging;

/** The rows of budget tables for programs; in CSV one line for each amount. */
@RestController
@Tag(name = "begroting")
class BudgetLineApi {

	private final Budget budget;

	private final BudgetDocuments documents;

	private final Themes themes;

	BudgetLineApi(Budget budget, BudgetDocuments documents, Themes themes) {
		this.budget = budget;
		this.documents = documents;
		this.themes = themes;
	}

	@GetMapping("/api/v1/begrotingsregels")
	@Operation(summary = "De regels van begrotingstabellen, met elk bedrag zoals het gedrukt staat")
	Listing<?> list(@RequestParam(required = false) @Nullable String document,
			@Parameter(description = "Het laatste deel van de ref van een tabel, of de hele ref.") @RequestParam(
					required = false) @Nullable String tabel,
			@Parameter(description = "Iv3-code: 6.711 of TV6-711.") @RequestParam(
					required = false) @Nullable String taakveld,
			Paging paging) {
		Collection<Long> ids = this.documents.codes(document).keySet();
		ImagePages seen = this.documents.seen();
		Page<BudgetLine> lines = this.budget.lines(ids, slug(tabel), code(taakveld), paging.pageable());
		if (lines.getTotalElements() == 0) {
			check(ids, tabel, taakveld);
		}
		if (paging.whole()) {
			List<AmountRow> rows = lines.stream().flatMap((line) -> AmountRow.of(line, seen).stream()).toList();
			return paging.listing(rows);
		}
		return paging.listing(lines, (line) -> LineItem.of(line, seen));
	}

	/** Nothing found may be a typo; then it must not look like "nothing there". */
	private void check(Collection<Long> ids, @Nullable String table, @Nullable String taskField) {
		if (!slug(table).isEmpty() && ids.stream().allMatch((id) -> this.budget.table(id, slug(table)).isEmpty())) {
			throw new BadQuery("tabel", "deze tabel bestaat niet; /api/v1/begrotingstabellen noemt ze alle.");
		}
		if (!code(taskField).isEmpty() && this.themes.ofTaskField(code(taskField)).isEmpty()) {
			throw new BadQuery("taakveld", "deze code staat niet in de landelijke lijst; schrijf bijvoorbeeld 6.711.");
		}
	}

	private static String slug(@Nullable String table) {
		return (table == null) ? "" : table.substring(table.lastIndexOf('/') + 1);
	}

	private static String code(@Nullable String taskField) {
		return (taskField == null) ? "" : TaskFieldCode.of(taskField).orElse(taskField);
	}

}
