package nl.toetssteen.budget.api;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import nl.toetssteen.documents.Document;
import nl.toetssteen.documents.DocumentKind;
import nl.toetssteen.documents.Documents;

/** The budgets a query is about, by id: the one it names, or all. */
@Component
class BudgetDocuments {

	private final Documents documents;

	BudgetDocuments(Documents documents) {
		this.documents = documents;
	}

	/** Codes by id; empty when no budget has the code. */
	Map<Long, String> codes(@Nullable String code) {
		Map<Long, String> found = new LinkedHashMap<>();
		this.documents.all()
			.stream()
			.filter((document) -> document.getKind() == DocumentKind.BUDGET)
			.filter((document) -> code == null || document.getCode().equals(code))
			.forEach((Document document) -> found.put(document.getId(), document.getCode()));
		return found;
	}

}
