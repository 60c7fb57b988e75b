package nl.toetssteen.policy;

import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import nl.toetssteen.documents.Document;
import nl.toetssteen.documents.Documents;
import nl.toetssteen.documents.ImagePages;
import nl.toetssteen.documents.quantities.QuantityItem;
import nl.toetssteen.themes.ThemeAssignment;
import nl.toetssteen.themes.Themes;
import nl.toetssteen.web.Bron;
import nl.toetssteen.web.Listing;
import nl.toetssteen.web.Paging;
import org.jspecify.annotations.Nullable;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Goals and activities for programs. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "begroting")
class PlanApi {

	private final Plans plans;

	private final Documents documents;

	private final Themes themes;

	PlanApi(Plans plans, Documents documents, Themes themes) {
		this.plans = plans;
		this.documents = documents;
		this.themes = themes;
	}

	@GetMapping("/doelen")
	@Operation(summary = "Doelen uit de begroting")
	Listing<GoalItem> goals(@RequestParam(required = false) @Nullable String document,
			@RequestParam(required = false) @Nullable String thema, Paging paging) {
		ImagePages seen = this.documents.imagePages();
		return paging.listing(this.plans.goals(id(document), this.themes.asked(thema), paging.pageable()),
				(goal) -> GoalItem.of(goal, seen));
	}

	@GetMapping("/activiteiten")
	@Operation(summary = "Wat de gemeente voor elk doel gaat doen")
	Listing<ActivityItem> activities(@RequestParam(required = false) @Nullable String document,
			@RequestParam(required = false) @Nullable String thema, Paging paging) {
		ImagePages seen = this.documents.imagePages();
		return paging.listing(this.plans.activities(id(document), this.themes.asked(thema), paging.pageable()),
				(activity) -> ActivityItem.of(activity, seen));
	}

	private @Nullable Long id(@Nullable String document) {
		return this.documents.asked(document).map(Document::getId).orElse(null);
	}

	private static @Nullable String orNothing(String text) {
		return text.isEmpty() ? null : text;
	}

	private static List<String> codes(List<ThemeAssignment> themes) {
		return themes.stream().map(ThemeAssignment::theme).toList();
	}

	record ProgrammeItem(int nummer, String titel) {

		static ProgrammeItem of(Goal goal) {
			return new ProgrammeItem(goal.getProgrammeNumber(), goal.getProgrammeTitle());
		}

	}

	record GoalItem(String ref, String document, String code, @Nullable String gedruktAls, String titel, String tekst,
			ProgrammeItem programma, List<String> themas, List<QuantityItem> hoeveelheden, Bron bron) {

		static GoalItem of(Goal goal, ImagePages seen) {
			return new GoalItem(goal.getRef(), goal.getDocumentCode(), goal.getCode(), orNothing(goal.getPrintedCode()),
					goal.getTitle(), goal.getText(), ProgrammeItem.of(goal), codes(goal.getThemes()),
					QuantityItem.in(goal.getText()), seen.bron(goal.getDocumentCode(), goal.getPlace()));
		}

	}

	record ActivityItem(String ref, String document, String code, @Nullable String gedruktAls, String titel,
			String tekst, ProgrammeItem programma, String doel, @Nullable String periode, List<String> themas,
			List<QuantityItem> hoeveelheden, Bron bron) {

		static ActivityItem of(Activity activity, ImagePages seen) {
			Goal goal = activity.getGoal();
			return new ActivityItem(activity.getRef(), goal.getDocumentCode(), activity.getCode(),
					orNothing(activity.getPrintedCode()), activity.getTitle(), activity.getText(),
					ProgrammeItem.of(goal), goal.getCode(), activity.getPeriod(), codes(activity.getThemes()),
					QuantityItem.in(activity.getText()), seen.bron(goal.getDocumentCode(), activity.getPlace()));
		}

	}

}
