package nl.toetssteen.linking.judgements;

import java.util.List;

import nl.toetssteen.documents.Document;
import nl.toetssteen.documents.DocumentKind;
import nl.toetssteen.documents.Documents;
import nl.toetssteen.documents.references.Reference;
import nl.toetssteen.documents.references.ReferenceKind;
import nl.toetssteen.documents.references.References;
import nl.toetssteen.linking.review.Refusal;
import nl.toetssteen.linking.review.Searched;
import org.springframework.stereotype.Component;

/** What may be answered about a pledge, given which documents there are. */
@Component
class JudgementRules {

	private final References references;

	private final Documents documents;

	JudgementRules(References references, Documents documents) {
		this.references = references;
		this.documents = documents;
	}

	/** Refuses what cannot be. */
	void check(String pledge, AxisValue value) {
		Reference found = this.references.find(pledge)
			.filter((reference) -> reference.kind() == ReferenceKind.PLEDGE && reference.live())
			.orElseThrow(() -> new Refusal("Dit is geen belofte die het portaal kent."));
		if (value.axis() == Axis.UPTAKE && value != AxisValue.NOT_APPLICABLE && !hasLaterAgreement(found)) {
			throw new Refusal(
					"Er is geen akkoord van na dit programma ingelezen. Een ouder akkoord is voorgeschiedenis."
							+ " Kies “" + AxisValue.NOT_APPLICABLE.dutch() + "”.");
		}
	}

	/** What a search on an axis goes through, as the documents are now. */
	List<Searched.Version> searchable(Axis axis) {
		return this.documents.all()
			.stream()
			.filter((document) -> isAbout(document, axis))
			.map(Searched.Version::of)
			.toList();
	}

	private boolean hasLaterAgreement(Reference pledge) {
		Document programme = this.documents.ever(pledge.document()).orElseThrow();
		return this.documents.all()
			.stream()
			.anyMatch((document) -> document.getKind() == DocumentKind.AGREEMENT
					&& document.getPeriodFrom() >= programme.getPeriodFrom());
	}

	private static boolean isAbout(Document document, Axis axis) {
		return switch (axis) {
			case UPTAKE -> document.getKind() == DocumentKind.AGREEMENT;
			case COVER -> document.getKind() == DocumentKind.BUDGET;
			case FINDING, TESTABILITY -> document.getKind() != DocumentKind.PROGRAMME;
		};
	}

}
