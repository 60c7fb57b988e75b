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
import nl.toetssteen.web.PageSection;
import nl.toetssteen.web.SectionSource;
import org.springframework.stereotype.Component;

/**
 * Tells on the page of a pledge what the computer takes for the same in another
 * programme.
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
		boolean earlier = ref.equals(lineage.newer());
		return Optional.ofNullable(earlier ? lineage.older() : lineage.newer())
			.flatMap(this.references::find)
			.map((other) -> new Told(lineage, other, programme(other), earlier));
	}

	private String programme(Reference other) {
		return this.documents.find(other.document()).map(Document::shortName).orElse(other.document());
	}

}
