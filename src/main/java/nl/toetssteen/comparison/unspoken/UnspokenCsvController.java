package nl.toetssteen.comparison.unspoken;

import java.io.IOException;
import java.util.List;

import jakarta.servlet.http.HttpServletResponse;
import nl.toetssteen.comparison.Entry;
import nl.toetssteen.web.BadQuery;
import nl.toetssteen.web.CsvFile;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The same lists for a spreadsheet. */
@Controller
class UnspokenCsvController {

	private static final String YES = "ja";

	private final ScopeQuestion question;

	private final UnspokenPlans plans;

	private final UnspokenMoney money;

	private final UnspokenPledges pledges;

	UnspokenCsvController(ScopeQuestion question, UnspokenPlans plans, UnspokenMoney money, UnspokenPledges pledges) {
		this.question = question;
		this.plans = plans;
		this.money = money;
		this.pledges = pledges;
	}

	@GetMapping("/onbesproken/plannen.csv")
	void plans(@RequestParam(required = false) @Nullable String begroting,
			@RequestParam(required = false) @Nullable String programma,
			@RequestParam(required = false) @Nullable String computer, HttpServletResponse response)
			throws IOException {
		Scope scope = scope(begroting, programma);
		boolean machine = wantsMachine(computer);
		var file = new CsvFile(response, "plannen-zonder-belofte.csv", "ref", "soort", "programma", "code", "titel",
				"tekst", "bovenste suggestie bij een belofte (computer)", "vergeleken met", "plaats", "bron");
		for (Plan plan : wanted(this.plans.of(scope), machine)) {
			Entry entry = plan.entry();
			file.row(entry.ref(), plan.kind(), entry.source().where().getFirst(), entry.number(), entry.title(),
					entry.source().words(), plan.first() ? YES : "nee", String.join("|", scope.codes()),
					entry.source().placeInWords(), entry.source().path());
		}
		file.end();
	}

	@GetMapping("/onbesproken/geld.csv")
	void money(@RequestParam(required = false) @Nullable String begroting,
			@RequestParam(required = false) @Nullable String programma, HttpServletResponse response)
			throws IOException {
		Scope scope = scope(begroting, programma);
		var file = new CsvFile(response, "geld-zonder-belofte.csv", "ref", "tabel", "regel", "uitgaven (euro)",
				"vergeleken met", "plaats", "bron");
		for (MoneyRow row : this.money.of(scope)) {
			file.row(row.ref(), row.table(), row.label(), row.expenditure().stripTrailingZeros().toPlainString(),
					String.join("|", scope.codes()), row.source().placeInWords(), row.source().path());
		}
		file.end();
	}

	@GetMapping("/onbesproken/beloften.csv")
	void pledges(@RequestParam(required = false) @Nullable String begroting,
			@RequestParam(required = false) @Nullable String programma,
			@RequestParam(required = false) @Nullable String stand, HttpServletResponse response) throws IOException {
		Scope scope = scope(begroting, programma);
		var file = new CsvFile(response, "beloften-zonder-plan.csv", "ref", "document", "hoofdstuk", "tekst", "stand",
				"gezocht op", "begroting", "plaats", "bron");
		for (SilentPledge pledge : this.pledges.of(scope, UnspokenController.standing(stand))) {
			Entry entry = pledge.entry();
			file.row(entry.ref(), entry.source().document(), entry.source().where().getFirst(), entry.source().words(),
					pledge.standing().dutch(), pledge.searched(), scope.budget().getCode(),
					entry.source().placeInWords(), entry.source().path());
		}
		file.end();
	}

	/** Whether only what the computer puts nowhere first is wanted. */
	static boolean wantsMachine(@Nullable String computer) {
		if (computer == null || computer.isBlank()) {
			return false;
		}
		if (!computer.equals(YES)) {
			throw new BadQuery("computer", "deze keuze bestaat niet.", computer, List.of(YES));
		}
		return true;
	}

	static List<Plan> wanted(List<Plan> plans, boolean machine) {
		return plans.stream().filter((plan) -> !machine || !plan.first()).toList();
	}

	private Scope scope(@Nullable String budget, @Nullable String programme) {
		return this.question.asked(budget, programme)
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND,
					"Er is nog geen begroting of geen programma ingelezen."));
	}

}
