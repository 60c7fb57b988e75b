package nl.toetssteen.linking.published;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import nl.toetssteen.documents.Document;
import nl.toetssteen.documents.Documents;
import nl.toetssteen.linking.Link;
import nl.toetssteen.linking.Links;
import nl.toetssteen.linking.judgements.Axis;
import nl.toetssteen.linking.judgements.Judgement;
import nl.toetssteen.linking.judgements.Judgements;
import nl.toetssteen.linking.review.Searched;
import nl.toetssteen.linking.targets.Card;
import nl.toetssteen.linking.targets.Cards;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Brings together what was confirmed about a pledge. */
@Component
@Transactional(readOnly = true)
class Dossiers {

	private final Links links;

	private final Judgements judgements;

	private final Cards cards;

	private final Documents documents;

	private final Histories histories;

	Dossiers(Links links, Judgements judgements, Cards cards, Documents documents, Histories histories) {
		this.links = links;
		this.judgements = judgements;
		this.cards = cards;
		this.documents = documents;
		this.histories = histories;
	}

	Dossier of(String pledge) {
		return new Dossier(pledge, links(pledge), answers(pledge));
	}

	private List<ShownLink> links(String pledge) {
		List<Link> confirmed = this.links.confirmedOf(List.of(pledge)).getOrDefault(pledge, List.of());
		Document programme = this.documents.find(documentOf(pledge)).orElse(null);
		if (programme == null || confirmed.isEmpty()) {
			return List.of();
		}
		Map<String, Card> known = this.cards.of(programme, confirmed.stream().map(Link::target).toList());
		return confirmed.stream()
			.filter((link) -> known.containsKey(link.target()))
			.map((link) -> new ShownLink(link, known.get(link.target()), this.histories.ofLink(link.id())))
			.toList();
	}

	private List<ShownJudgement> answers(String pledge) {
		List<Judgement> confirmed = this.judgements.confirmedOf(List.of(pledge)).getOrDefault(pledge, List.of());
		return Arrays.stream(Axis.values()).map((axis) -> answer(axis, confirmed)).toList();
	}

	private ShownJudgement answer(Axis axis, List<Judgement> confirmed) {
		return confirmed.stream()
			.filter((judgement) -> judgement.axis() == axis)
			.findFirst()
			.map((judgement) -> new ShownJudgement(axis, judgement,
					judgement.content().searched().documents().stream().map(this::title).toList(),
					this.histories.ofJudgement(judgement.id())))
			.orElseGet(() -> new ShownJudgement(axis, null, List.of(), List.of()));
	}

	private String title(Searched.Version version) {
		return this.documents.find(version.code()).map(Document::getTitle).orElse(version.code());
	}

	private static String documentOf(String ref) {
		return ref.substring(0, Math.max(0, ref.indexOf('/')));
	}

}
