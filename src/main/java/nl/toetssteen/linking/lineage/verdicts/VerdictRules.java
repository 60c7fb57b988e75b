package nl.toetssteen.linking.lineage.verdicts;

import java.util.List;

import nl.toetssteen.documents.Document;
import nl.toetssteen.documents.DocumentKind;
import nl.toetssteen.documents.Documents;
import nl.toetssteen.documents.references.Reference;
import nl.toetssteen.documents.references.ReferenceKind;
import nl.toetssteen.documents.references.References;
import nl.toetssteen.linking.lineage.Relation;
import nl.toetssteen.linking.review.Refusal;
import nl.toetssteen.linking.review.Searched;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a verdict may say, given what it is about. */
@Component
class VerdictRules {

	private final References references;

	private final Documents documents;

	private final VerdictRows rows;

	VerdictRules(References references, Documents documents, VerdictRows rows) {
		this.references = references;
		this.documents = documents;
		this.rows = rows;
	}

	/** Refuses what cannot be. */
	void check(Ends ends, Relation relation) {
		Document older = document(ends.older());
		Document newer = document(ends.newer());
		if (ends.older().equals(ends.newer()) || older.getKind() != newer.getKind()
				|| older.getPeriodFrom() > newer.getPeriodFrom()) {
			throw new Refusal("Deze twee documenten volgen niet op elkaar.");
		}
		checkItem(older, ends.olderRef());
		checkItem(newer, ends.newerRef());
		boolean fits = (relation == Relation.NEW) == (ends.olderRef() == null)
				&& (relation == Relation.NOT_FOUND) == (ends.newerRef() == null);
		if (!fits) {
			throw new Refusal("“" + relation.dutch() + "” past niet bij wat u koos.");
		}
	}

	/** Refuses to let stand what two editors confirmed the opposite of. */
	void checkOthers(Verdict next) {
		List<Verdict> against = this.rows.between(next.ends().older(), next.ends().newer())
			.stream()
			.filter(Verdict::isConfirmed)
			.filter(next::excludes)
			.toList();
		if (!against.isEmpty()) {
			Verdict first = against.getFirst();
			throw new Refusal("Twee redacteuren bevestigden al iets anders: " + first.ends() + ", “"
					+ first.content().relation().dutch() + "”. Betwist dat eerst, met een reden.");
		}
	}

	/** What a search goes through, as the document is now. */
	Searched searched(Ends ends, Relation relation, String words) {
		return relation.needsSearch() ? new Searched(words, List.of(Searched.Version.of(document(ends.searched()))))
				: Searched.NOTHING;
	}

	private Document document(String code) {
		return this.documents.find(code)
			.filter((document) -> document.getKind() != DocumentKind.BUDGET)
			.orElseThrow(() -> new Refusal("Dit is geen programma of akkoord dat het portaal kent."));
	}

	private void checkItem(Document document, @Nullable String ref) {
		if (ref == null) {
			return;
		}
		Reference found = this.references.find(ref)
			.filter((reference) -> reference.document().equals(document.getCode()))
			.filter((reference) -> reference.kind() == ReferenceKind.PLEDGE
					|| reference.kind() == ReferenceKind.AGREEMENT_ITEM)
			.orElseThrow(() -> new Refusal("Kies een punt uit " + document.shortName() + "."));
		if (!found.live()) {
			throw new Refusal("“" + ref + "” staat niet meer in het document. Kies wat ervoor in de plaats kwam.");
		}
	}

}
