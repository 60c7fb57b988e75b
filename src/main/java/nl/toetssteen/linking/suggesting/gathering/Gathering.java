package nl.toetssteen.linking.suggesting.gathering;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import nl.toetssteen.documents.Document;
import nl.toetssteen.documents.DocumentText;
import nl.toetssteen.documents.Documents;
import nl.toetssteen.documents.Passage;
import nl.toetssteen.linking.suggesting.matching.Target;
import nl.toetssteen.linking.suggesting.matching.Town;
import nl.toetssteen.linking.suggesting.matching.Wording;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Brings together, per municipality, what suggestions are made of. */
@Component
public class Gathering {

	private final Documents documents;

	private final DocumentText text;

	private final StatedThings stated;

	private final PlannedThings planned;

	private final MoneyRows money;

	Gathering(Documents documents, DocumentText text, StatedThings stated, PlannedThings planned, MoneyRows money) {
		this.documents = documents;
		this.text = text;
		this.stated = stated;
		this.planned = planned;
		this.money = money;
	}

	/** All that was read, at one moment. */
	@Transactional(readOnly = true)
	public List<Town> towns() {
		Map<String, List<Document>> byTown = new LinkedHashMap<>();
		this.documents.all()
			.forEach((document) -> byTown.computeIfAbsent(document.getMunicipality(), (_) -> new ArrayList<>())
				.add(document));
		return byTown.values().stream().map(this::town).toList();
	}

	private Town town(List<Document> documents) {
		List<Wording> pledges = new ArrayList<>();
		List<Target> targets = new ArrayList<>();
		List<String> passages = new ArrayList<>();
		for (Document document : documents) {
			pledges.addAll(this.stated.pledges(document));
			targets.addAll(this.stated.agreed(document));
			targets.addAll(this.planned.plans(document));
			targets.addAll(this.money.of(document));
			this.text.between(document, 1, Integer.MAX_VALUE).stream().map(Passage::getText).forEach(passages::add);
		}
		return new Town(pledges, targets, passages);
	}

}
