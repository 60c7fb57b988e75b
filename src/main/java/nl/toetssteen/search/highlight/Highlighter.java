package nl.toetssteen.search.highlight;

import nl.toetssteen.search.dutch.DutchText;
import nl.toetssteen.search.query.Question;
import org.springframework.stereotype.Component;

/** Shows why a text was found. */
@Component
public class Highlighter {

	private final DutchText dutch;

	Highlighter(DutchText dutch) {
		this.dutch = dutch;
	}

	/** Marks what answers this question. */
	public Marker of(Question question) {
		return new Marker(question, this.dutch);
	}

}
