package nl.toetssteen.linking.published;

import java.util.List;
import java.util.function.Predicate;

import nl.toetssteen.linking.TargetKind;
import nl.toetssteen.linking.judgements.Axis;
import org.jspecify.annotations.Nullable;

/** All that two people agreed on about a pledge. */
record Dossier(String pledge, List<ShownLink> links, List<ShownJudgement> answers) {

	public List<ShownLink> agreements() {
		return links((kind) -> kind == TargetKind.AGREEMENT_ITEM);
	}

	public List<ShownLink> plans() {
		return links((kind) -> kind == TargetKind.GOAL || kind == TargetKind.ACTIVITY);
	}

	public List<ShownLink> money() {
		return links((kind) -> kind == TargetKind.BUDGET_LINE);
	}

	/** The questions that are asked about every pledge, answered or not. */
	public List<ShownJudgement> axes() {
		return this.answers.stream().filter((answer) -> answer.axis() != Axis.FINDING).toList();
	}

	/** That a search came to nothing; null when nobody said so. */
	public @Nullable ShownJudgement nothingFound() {
		return this.answers.stream()
			.filter((answer) -> answer.axis() == Axis.FINDING && answer.judgement() != null)
			.findFirst()
			.orElse(null);
	}

	private List<ShownLink> links(Predicate<TargetKind> kinds) {
		return this.links.stream().filter((link) -> kinds.test(link.card().kind())).toList();
	}

}
