package nl.toetssteen.linking.suggesting.gathering;

import java.util.List;
import java.util.Map;

import nl.toetssteen.themes.ThemeAssignment;
import nl.toetssteen.themes.Themes;
import org.springframework.stereotype.Component;

/** Themes by the names people know. */
@Component
class ThemeTitles {

	private final Map<String, String> titles;

	ThemeTitles(Themes themes) {
		this.titles = themes.titles();
	}

	/** The titles of themes, best first. */
	List<String> of(List<ThemeAssignment> assigned) {
		return assigned.stream().map((each) -> this.titles.getOrDefault(each.theme(), each.theme())).toList();
	}

}
