package nl.toetssteen.themes;

import java.net.URI;
import java.util.List;

/**
 * One of the subjects that order everything in the portal.
 *
 * @param position order on pages, from 1
 * @param description what belongs to it, in one plain sentence
 * @param taskFields the Iv3 task fields whose money counts for it, old ones included
 * @param topList the themes of the government's TOP list it covers
 */
public record Theme(ThemeCode code, int position, String title, String description, List<TaskField> taskFields,
		List<URI> topList) {

	public Theme {
		taskFields = List.copyOf(taskFields);
		topList = List.copyOf(topList);
	}

}
