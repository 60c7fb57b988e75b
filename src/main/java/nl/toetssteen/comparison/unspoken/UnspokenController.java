package nl.toetssteen.comparison.unspoken;

import java.util.List;
import java.util.Optional;

import nl.toetssteen.linking.published.Standing;
import nl.toetssteen.web.BadQuery;
import nl.toetssteen.web.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where the other side is silent: plans, money and pledges that nothing was tied to. */
@Controller
class UnspokenController {

	private final ScopeQuestion question;

	private final UnspokenPlans plans;

	private final UnspokenMoney money;

	private final UnspokenPledges pledges;

	UnspokenController(ScopeQuestion question, UnspokenPlans plans, UnspokenMoney money, UnspokenPledges pledges) {
		this.question = question;
		this.plans = plans;
		this.money = money;
		this.pledges = pledges;
	}

	@GetMapping("/onbesproken")
	String start(@RequestParam(required = false) @Nullable String begroting,
			@RequestParam(required = false) @Nullable String programma, Model model) {
		return scope(begroting, programma, "/onbesproken", model).map((scope) -> {
			model.addAttribute("plans", this.plans.of(scope).size());
			model.addAttribute("allPlans", this.plans.all(scope));
			model.addAttribute("rows", this.money.of(scope).size());
			return "comparison/unspoken";
		}).orElse("comparison/unspoken-empty");
	}

	@GetMapping("/onbesproken/plannen")
	String plans(@RequestParam(required = false) @Nullable String begroting,
			@RequestParam(required = false) @Nullable String programma,
			@RequestParam(required = false) @Nullable String computer, Paging paging, Model model) {
		return scope(begroting, programma, "/onbesproken/plannen", model).map((scope) -> {
			boolean machine = UnspokenCsvController.wantsMachine(computer);
			list(UnspokenCsvController.wanted(this.plans.of(scope), machine), paging, model);
			model.addAttribute("machine", machine);
			model.addAttribute("allPlans", this.plans.all(scope));
			return "comparison/unspoken-plans";
		}).orElse("comparison/unspoken-empty");
	}

	@GetMapping("/onbesproken/geld")
	String money(@RequestParam(required = false) @Nullable String begroting,
			@RequestParam(required = false) @Nullable String programma, Paging paging, Model model) {
		return scope(begroting, programma, "/onbesproken/geld", model).map((scope) -> {
			list(this.money.of(scope), paging, model);
			return "comparison/unspoken-money";
		}).orElse("comparison/unspoken-empty");
	}

	@GetMapping("/onbesproken/beloften")
	String pledges(@RequestParam(required = false) @Nullable String begroting,
			@RequestParam(required = false) @Nullable String programma,
			@RequestParam(required = false) @Nullable String stand, Paging paging, Model model) {
		Standing standing = standing(stand);
		return scope(begroting, programma, "/onbesproken/beloften", model).map((scope) -> {
			list(this.pledges.of(scope, standing), paging, model);
			model.addAttribute("standing", standing);
			return "comparison/unspoken-pledges";
		}).orElse("comparison/unspoken-empty");
	}

	/**
	 * How the pledges asked for stand: those without a link, found to have none or not.
	 */
	static Standing standing(@Nullable String stand) {
		if (stand == null || stand.isBlank()) {
			return Standing.NOTHING_FOUND;
		}
		return Standing.of(stand)
			.filter((standing) -> standing != Standing.LINKED)
			.orElseThrow(() -> new BadQuery("stand", "zo kan een belofte er hier niet voor staan.", stand,
					List.of(Standing.NOTHING_FOUND.code(), Standing.NOT_JUDGED.code())));
	}

	private Optional<Scope> scope(@Nullable String budget, @Nullable String programme, String path, Model model) {
		Optional<Scope> scope = this.question.asked(budget, programme);
		scope.ifPresent((each) -> {
			model.addAttribute("scope", each);
			model.addAttribute("path", path);
			model.addAttribute("programmes", this.question.programmes(each.budget()));
			model.addAttribute("judged", this.pledges.judged(each));
		});
		return scope;
	}

	private static void list(List<?> all, Paging paging, Model model) {
		model.addAttribute("items", paging.listing(all).items());
		model.addAttribute("total", all.size());
		model.addAttribute("paging", paging);
	}

}
