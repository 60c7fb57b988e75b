package nl.toetssteen.comparison.programmes;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import nl.toetssteen.documents.Document;
import nl.toetssteen.documents.DocumentKind;
import nl.toetssteen.documents.Documents;
import nl.toetssteen.documents.Town;
import nl.toetssteen.documents.Towns;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The way to a budget: straight to the latest where all are of one municipality. */
@Controller
class BudgetListController {

	private final Documents documents;

	private final Towns towns;

	BudgetListController(Documents documents, Towns towns) {
		this.documents = documents;
		this.towns = towns;
	}

	@GetMapping("/begroting")
	String show(Model model) {
		List<Document> newestFirst = this.documents.all()
			.stream()
			.filter((document) -> document.getKind() == DocumentKind.BUDGET)
			.toList();
		Map<Town, List<Document>> byTown = byTown(newestFirst);
		model.addAttribute("towns", byTown);
		return switch (byTown.size()) {
			case 0 -> "comparison/no-budget";
			case 1 -> "redirect:/begroting/" + newestFirst.getFirst().budgetYear();
			default -> "comparison/budgets";
		};
	}

	private Map<Town, List<Document>> byTown(List<Document> budgets) {
		Map<String, List<Document>> byCode = budgets.stream().collect(Collectors.groupingBy(Document::getMunicipality));
		Map<Town, List<Document>> byTown = new LinkedHashMap<>();
		this.towns.all()
			.stream()
			.filter((town) -> byCode.containsKey(town.code()))
			.forEach((town) -> byTown.put(town, byCode.get(town.code())));
		return byTown;
	}

}
