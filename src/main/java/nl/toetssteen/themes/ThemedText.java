package nl.toetssteen.themes;

import java.util.List;

/**
 * A text that has to be put under a theme.
 *
 * @param title what it is called, which weighs most; empty when it has no title
 * @param body what it says
 * @param context what it stands in, which weighs least: titles of chapter, section, goal
 * or programme, and the goal's text
 */
public record ThemedText(String title, String body, List<String> context) {

	public ThemedText {
		context = List.copyOf(context);
	}

}
