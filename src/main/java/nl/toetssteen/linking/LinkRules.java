package nl.toetssteen.linking;

import nl.toetssteen.documents.Document;
import nl.toetssteen.documents.Documents;
import nl.toetssteen.documents.references.Reference;
import nl.toetssteen.documents.references.ReferenceKind;
import nl.toetssteen.documents.references.References;
import nl.toetssteen.linking.review.Refusal;
import org.springframework.stereotype.Component;

/** What a link may say, given what it ties together. */
@Component
class LinkRules {

	private final References references;

	private final Documents documents;

	LinkRules(References references, Documents documents) {
		this.references = references;
		this.documents = documents;
	}

	/**
	 * Refuses what cannot be.
	 * @return what the link runs to
	 */
	Reference check(String pledge, String target, LinkContent content) {
		Reference from = pledge(pledge);
		Reference to = this.references.find(target)
			.filter((found) -> found.kind() != ReferenceKind.PLEDGE)
			.orElseThrow(() -> new Refusal("“" + shown(target)
					+ "” is geen afspraak, doel, activiteit of begrotingsregel die het portaal kent."));
		if (!to.live()) {
			throw new Refusal("“" + to.ref() + "” staat niet meer in het document. Kies wat ervoor in de plaats kwam.");
		}
		checkShare(to, content);
		checkTime(from, to, content);
		return to;
	}

	/** A pledge that is in its programme now. */
	Reference pledge(String ref) {
		return this.references.find(ref)
			.filter((found) -> found.kind() == ReferenceKind.PLEDGE)
			.filter(Reference::live)
			.orElseThrow(() -> new Refusal("“" + shown(ref) + "” is geen belofte die het portaal kent."));
	}

	/** What the document of a target is to the programme of a pledge. */
	TimeRole role(Reference pledge, Reference target) {
		return TimeRole.of(document(pledge), document(target));
	}

	private static void checkShare(Reference target, LinkContent content) {
		if (content.share() != null && target.kind() != ReferenceKind.BUDGET_LINE) {
			throw new Refusal("Een aandeel hoort bij een bedrag. Dit is geen begrotingsregel: laat het aandeel leeg.");
		}
	}

	private void checkTime(Reference pledge, Reference target, LinkContent content) {
		if (!role(pledge, target).allows(content.kind())) {
			throw new Refusal(
					"Dit document is ouder dan het programma en dus voorgeschiedenis. “%s” kan dan niet. Kies “%s” of “%s”."
						.formatted(content.kind().dutch(), LinkKind.SAME_SUBJECT.dutch(), LinkKind.OPPOSES.dutch()));
		}
	}

	private Document document(Reference reference) {
		return this.documents.ever(reference.document()).orElseThrow();
	}

	private static String shown(String ref) {
		return (ref.length() <= 80) ? ref : ref.substring(0, 80) + "…";
	}

}
