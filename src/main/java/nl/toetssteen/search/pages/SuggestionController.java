package nl.toetssteen.search.pages;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import nl.toetssteen.documents.Documents;
import nl.toetssteen.search.Vocabulary;
import nl.toetssteen.search.dutch.DutchText;
import nl.toetssteen.search.dutch.Token;
import nl.toetssteen.themes.Themes;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Completes the word that somebody is typing. */
@Controller
class SuggestionController {

	private static final int MOST = 8;

	private static final int SHORTEST = 2;

	private final Vocabulary vocabulary;

	private final DutchText dutch;

	private final Themes themes;

	private final Documents documents;

	SuggestionController(Vocabulary vocabulary, DutchText dutch, Themes themes, Documents documents) {
		this.vocabulary = vocabulary;
		this.dutch = dutch;
		this.themes = themes;
		this.documents = documents;
	}

	@GetMapping("/zoeken/suggesties")
	String suggest(@RequestParam(defaultValue = "") String q, Model model) {
		model.addAttribute("suggestions", suggestions(SearchAddress.clean(q)));
		return "search/fragments :: suggestions";
	}

	private Set<String> suggestions(String typed) {
		Set<String> found = new LinkedHashSet<>();
		titles().stream().filter((title) -> title.toLowerCase().startsWith(typed.toLowerCase())).forEach(found::add);
		List<Token> tokens = this.dutch.tokens(typed);
		if (!tokens.isEmpty() && tokens.getLast().end() == typed.length()
				&& tokens.getLast().word().length() >= SHORTEST) {
			String before = typed.substring(0, tokens.getLast().start());
			this.vocabulary.startingWith(tokens.getLast().word(), MOST).forEach((word) -> found.add(before + word));
		}
		found.remove(typed);
		return typed.length() < SHORTEST ? Set.of() : new LinkedHashSet<>(found.stream().limit(MOST).toList());
	}

	private List<String> titles() {
		List<String> titles = new ArrayList<>(this.themes.titles().values());
		this.documents.all().forEach((document) -> titles.add(document.getTitle()));
		return titles;
	}

}
