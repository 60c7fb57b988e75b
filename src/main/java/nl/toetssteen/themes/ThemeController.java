package nl.toetssteen.themes;

import java.net.URI;
import java.util.List;
import java.util.function.Predicate;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import nl.toetssteen.web.Listing;
import nl.toetssteen.web.Paging;

/** The themes for other programs. */
@RestController
class ThemeController {

	private final Themes themes;

	ThemeController(Themes themes) {
		this.themes = themes;
	}

	@GetMapping("/api/v1/themas")
	Listing<Item> list(Paging paging) {
		return paging.listing(this.themes.all().stream().map(Item::of).toList());
	}

	/**
	 * A theme as the API tells it.
	 *
	 * @param taakvelden codes of the Iv3 task fields in use now
	 * @param vervallenTaakvelden codes that older budgets use for it
	 * @param topLijst addresses of themes in the government's TOP list
	 */
	record Item(String code, int volgnummer, String titel, String omschrijving, List<String> taakvelden,
			List<String> vervallenTaakvelden, List<URI> topLijst) {

		static Item of(Theme theme) {
			return new Item(theme.code().value(), theme.position(), theme.title(), theme.description(),
					codes(theme, TaskField::isCurrent), codes(theme, (field) -> !field.isCurrent()), theme.topList());
		}

		private static List<String> codes(Theme theme, Predicate<TaskField> which) {
			return theme.taskFields().stream().filter(which).map(TaskField::code).toList();
		}

	}

}
