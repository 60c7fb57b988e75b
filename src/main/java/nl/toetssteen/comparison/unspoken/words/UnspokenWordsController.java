package nl.toetssteen.comparison.unspoken.words;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletResponse;
import nl.toetssteen.comparison.unspoken.Scope;
import nl.toetssteen.comparison.unspoken.ScopeQuestion;
import nl.toetssteen.web.BadQuery;
import nl.toetssteen.web.CsvFile;
import nl.toetssteen.web.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Words of programmes that a budget never uses, and the other way about. */
@Controller
class UnspokenWordsController {

	private static final String OF_PROGRAMMES = "programma";

	private static final String OF_BUDGET = "begroting";

	private final ScopeQuestion question;

	private final WordIndex words;

	UnspokenWordsController(ScopeQuestion question, WordIndex words) {
		this.question = question;
		this.words = words;
	}

	@GetMapping("/onbesproken/woorden")
	String show(@RequestParam(required = false) @Nullable String begroting,
			@RequestParam(required = false) @Nullable String programma,
			@RequestParam(required = false) @Nullable String kant, Paging paging, Model model) {
		boolean budget = isBudget(kant);
		Optional<Scope> asked = this.question.asked(begroting, programma);
		if (asked.isEmpty()) {
			return "comparison/unspoken-empty";
		}
		Scope scope = asked.get();
		List<MissingWord> all = words(scope, budget);
		model.addAttribute("scope", scope);
		model.addAttribute("path", "/onbesproken/woorden");
		model.addAttribute("programmes", this.question.programmes(scope.budget()));
		model.addAttribute("ofBudget", budget);
		model.addAttribute("words", paging.listing(all).items());
		model.addAttribute("total", all.size());
		model.addAttribute("paging", paging);
		model.addAttribute("searched", searched(scope, budget));
		return "comparison/unspoken-words";
	}

	@GetMapping("/onbesproken/woorden.csv")
	void csv(@RequestParam(required = false) @Nullable String begroting,
			@RequestParam(required = false) @Nullable String programma,
			@RequestParam(required = false) @Nullable String kant, HttpServletResponse response) throws IOException {
		boolean budget = isBudget(kant);
		Scope scope = this.question.asked(begroting, programma)
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND,
					"Er is nog geen begroting of geen programma ingelezen."));
		var file = new CsvFile(response, "woorden.csv", "woord", "teksten", "documenten", "staat in", "niet in");
		String programmes = String.join("|", scope.codes());
		String plans = scope.budget().getCode();
		words(scope, budget).forEach((word) -> file.row(word.word(), word.texts(), word.documents().size(),
				String.join("|", word.documents()), budget ? programmes : plans));
		file.end();
	}

	private List<MissingWord> words(Scope scope, boolean budget) {
		return budget ? this.words.notInProgrammes(scope) : this.words.notInBudget(scope);
	}

	/** Number of texts in which the words do not stand. */
	private int searched(Scope scope, boolean budget) {
		return budget ? scope.programmes().stream().mapToInt(this.words::pieces).sum()
				: this.words.pieces(scope.budget());
	}

	private static boolean isBudget(@Nullable String side) {
		if (side == null || side.isBlank() || side.equals(OF_PROGRAMMES)) {
			return false;
		}
		if (!side.equals(OF_BUDGET)) {
			throw new BadQuery("kant", "deze keuze bestaat niet.", side, List.of(OF_PROGRAMMES, OF_BUDGET));
		}
		return true;
	}

}
