package nl.toetssteen.comparison.money;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.servlet.http.HttpServletResponse;
import nl.toetssteen.budget.money.Inhabitants;
import nl.toetssteen.budget.money.Population;
import nl.toetssteen.budget.money.YearTable;
import nl.toetssteen.budget.pages.BudgetShelf;
import nl.toetssteen.budget.pages.YearFile;
import nl.toetssteen.documents.Document;
import nl.toetssteen.themes.Themes;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The money of a budget by year: per programme, theme or task field. */
@Controller
@RequestMapping("/begroting/{year}")
class YearsController {

	private final BudgetShelf shelf;

	private final ProgrammeYears programmes;

	private final TaskFieldYears taskFields;

	private final Population population;

	private final Themes themes;

	YearsController(BudgetShelf shelf, ProgrammeYears programmes, TaskFieldYears taskFields, Population population,
			Themes themes) {
		this.shelf = shelf;
		this.programmes = programmes;
		this.taskFields = taskFields;
		this.population = population;
		this.themes = themes;
	}

	@GetMapping("/jaren")
	String show(@PathVariable String year, @RequestParam Map<String, String> query, Model model) {
		View view = View.asked(query, this.themes);
		Document document = this.shelf.document(year, model);
		Map<Integer, Inhabitants> counts = this.population.of(document.getId());
		model.addAttribute("view", view);
		model.addAttribute("measures", Measure.values());
		model.addAttribute("table", table(document, view, counts).orElse(null));
		model.addAttribute("inhabitants", counts.values().stream().sorted(View.BY_YEAR).toList());
		model.addAttribute("themes", this.themes.all());
		return "comparison/years";
	}

	@GetMapping("/jaren.csv")
	void file(@PathVariable String year, @RequestParam Map<String, String> query, HttpServletResponse response)
			throws IOException {
		View view = View.asked(query, this.themes);
		Document document = this.shelf.document(year);
		YearTable table = table(document, view, this.population.of(document.getId()))
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		YearFile.write(String.join("-", List.of("per-jaar", view.division(), view.measure().word())), table, response);
	}

	private Optional<YearTable> table(Document document, View view, Map<Integer, Inhabitants> counts) {
		Optional<YearTable> table = switch (view.division()) {
			case "programma" -> this.programmes.of(document, view.measure());
			case "thema" -> this.taskFields.perTheme(document, view.measure());
			default -> this.taskFields.perField(document, view.measure(), view.theme());
		};
		return view.perInhabitant() ? table.map((each) -> PerInhabitant.of(each, counts)) : table;
	}

}
