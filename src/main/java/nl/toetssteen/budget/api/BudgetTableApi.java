package nl.toetssteen.budget.api;

import java.util.List;
import java.util.Map;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import nl.toetssteen.documents.ImagePages;
import nl.toetssteen.budget.Budget;
import nl.toetssteen.budget.BudgetCheck;
import nl.toetssteen.budget.BudgetTable;
import nl.toetssteen.web.Listing;
import nl.toetssteen.web.Paging;

/** The printed tables of budgets for programs, with their checks. */
@RestController
@Tag(name = "begroting")
class BudgetTableApi {

	private final Budget budget;

	private final BudgetDocuments documents;

	BudgetTableApi(Budget budget, BudgetDocuments documents) {
		this.budget = budget;
		this.documents = documents;
	}

	@GetMapping("/api/v1/begrotingstabellen")
	@Operation(summary = "De tabellen van begrotingen, met de controles op hun cijfers")
	Listing<TableItem> list(@RequestParam(required = false) @Nullable String document, Paging paging) {
		Map<Long, String> codes = this.documents.codes(document);
		Page<BudgetTable> tables = this.budget.tables(codes.keySet(), paging.pageable());
		Map<Long, List<BudgetCheck>> checks = this.budget.checks(tables.getContent());
		ImagePages seen = this.documents.seen();
		return paging.listing(tables, (table) -> TableItem.of(table, String.valueOf(codes.get(table.getDocumentId())),
				checks.getOrDefault(table.getId(), List.of()), seen));
	}

}
