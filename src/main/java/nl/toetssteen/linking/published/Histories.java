package nl.toetssteen.linking.published;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;

import nl.toetssteen.accounts.Editor;
import nl.toetssteen.accounts.Editors;
import nl.toetssteen.linking.Links;
import nl.toetssteen.linking.judgements.Judgements;
import nl.toetssteen.linking.review.Review;
import nl.toetssteen.linking.review.Revision;
import org.springframework.stereotype.Component;

/** What was done to links and judgements, with the names of who did it. */
@Component
class Histories {

	private final Links links;

	private final Judgements judgements;

	private final Editors editors;

	Histories(Links links, Judgements judgements, Editors editors) {
		this.links = links;
		this.judgements = judgements;
		this.editors = editors;
	}

	List<Deed> ofLink(UUID id) {
		return deeds(this.links.history(id), (content) -> content.kind().dutch());
	}

	List<Deed> ofJudgement(UUID id) {
		return deeds(this.judgements.history(id), (content) -> content.value().dutch());
	}

	private <C> List<Deed> deeds(List<Revision<C>> history, Function<C, String> dutch) {
		return history.stream().map((revision) -> deed(revision.review(), dutch.apply(revision.content()))).toList();
	}

	private Deed deed(Review review, String said) {
		Review.Step step = review.step();
		return new Deed(step.act().dutch(), said, name(step.by()), step.at(), step.reason());
	}

	private String name(UUID editor) {
		return this.editors.find(editor).map(Editor::name).orElse("onbekend");
	}

}
