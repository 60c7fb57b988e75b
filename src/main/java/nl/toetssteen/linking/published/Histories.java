package nl.toetssteen.linking.published;

import java.util.List;
import java.util.UUID;

import nl.toetssteen.accounts.Editor;
import nl.toetssteen.accounts.Editors;
import nl.toetssteen.linking.LinkRevision;
import nl.toetssteen.linking.Links;
import nl.toetssteen.linking.judgements.JudgementRevision;
import nl.toetssteen.linking.judgements.Judgements;
import nl.toetssteen.linking.review.Review;
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
		return this.links.history(id).stream().map(this::deed).toList();
	}

	List<Deed> ofJudgement(UUID id) {
		return this.judgements.history(id).stream().map(this::deed).toList();
	}

	private Deed deed(LinkRevision revision) {
		return deed(revision.review(), revision.content().kind().dutch());
	}

	private Deed deed(JudgementRevision revision) {
		return deed(revision.review(), revision.content().value().dutch());
	}

	private Deed deed(Review review, String said) {
		Review.Step step = review.step();
		return new Deed(step.act().dutch(), said, name(step.by()), step.at(), step.reason());
	}

	private String name(UUID editor) {
		return this.editors.find(editor).map(Editor::name).orElse("onbekend");
	}

}
