package nl.toetssteen.linking.lineage.pages;

import java.util.List;
import java.util.Optional;

import nl.toetssteen.documents.Document;
import nl.toetssteen.documents.Documents;
import nl.toetssteen.documents.references.Reference;
import nl.toetssteen.documents.references.ReferenceKind;
import nl.toetssteen.documents.references.References;
import nl.toetssteen.linking.lineage.Lineage;
import nl.toetssteen.linking.lineage.Lineages;
import nl.toetssteen.linking.lineage.verdicts.Verdict;
import nl.toetssteen.web.PageSection;
import nl.toetssteen.web.SectionSource;
import org.springframework.stereotype.Component;

/**
 * Tells on the page of a pledge what became of it or where it came from, by two editors
 * or as the computer suggests.
 */
@Component
class LineageSections implements SectionSource {

	private static final int AFTER_THE_LINKS = 20;

	private final Lineages lineages;

	private final References references;

	private final Documents documents;

	LineageSections(Lineages lineages, References references, Documents documents) {
		this.lineages = lineages;
		this.references = references;
		this.documents = documents;
	}

	@Override
	public List<PageSection> about(String ref) {
		return this.references.find(ref)
			.filter((reference) -> reference.kind() == ReferenceKind.PLEDGE)
			.map((reference) -> new PageSection("linking/told", told(ref), AFTER_THE_LINKS))
			.stream()
			.toList();
	}

	private List<Told> told(String ref) {
		return this.lineages.of(ref).stream().flatMap((lineage) -> told(ref, lineage).stream()).toList();
	}

	private Optional<Told> told(String ref, Lineage lineage) {
		boolean earlier = !ref.equals(lineage.older());
		String other = earlier ? lineage.older() : lineage.newer();
		Verdict verdict = lineage.verdict();
		if (other == null) {
			// That the computer found nothing is no news: it misses what is said in other
			// words.
			return Optional.ofNullable(verdict)
				.map(Verdict::ends)
				.map((ends) -> new Told(lineage, null, programme(earlier ? ends.older() : ends.newer()), earlier));
		}
		return this.references.find(other)
			.filter(Reference::live)
			.map((found) -> new Told(lineage, found, programme(found.document()), earlier));
	}

	private String programme(String code) {
		return this.documents.find(code).map(Document::shortName).orElse(code);
	}

}
