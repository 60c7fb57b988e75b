package nl.toetssteen.budget.api;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import nl.toetssteen.documents.Document;
import nl.toetssteen.documents.DocumentKind;
import nl.toetssteen.documents.Documents;
import nl.toetssteen.documents.ImagePages;

/** The budgets a query is about, by id: the one it names, or all. */
@Component
class BudgetDocuments {

	private final Documents documents;

	BudgetDocuments(Documents documents) {
		this.documents = documents;
	}

	/** The pages that were read from their image. */
	ImagePages seen() {
		return this.documents.imagePages();
	}

	/** Codes by id; empty when the document with the code is no budget. */
	Map<Long, String> codes(@Nullable String code) {
		Document asked = this.documents.asked(code).orElse(null);
		Map<Long, String> found = new LinkedHashMap<>();
		this.documents.all()
			.stream()
			.filter((document) -> document.getKind() == DocumentKind.BUDGET)
			.filter((document) -> asked == null || document.getCode().equals(asked.getCode()))
			.forEach((Document document) -> found.put(document.getId(), document.getCode()));
		return found;
	}

}
