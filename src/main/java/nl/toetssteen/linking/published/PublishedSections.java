package nl.toetssteen.linking.published;

import java.util.List;

import nl.toetssteen.documents.references.Reference;
import nl.toetssteen.documents.references.ReferenceKind;
import nl.toetssteen.documents.references.References;
import nl.toetssteen.documents.Document;
import nl.toetssteen.documents.Documents;
import nl.toetssteen.linking.Link;
import nl.toetssteen.linking.Links;
import nl.toetssteen.web.PageSection;
import nl.toetssteen.web.SectionSource;
import org.springframework.stereotype.Component;

/** Tells on the page of a thing what it was confirmed to have to do with others. */
@Component
class PublishedSections implements SectionSource {

	private static final int AFTER_THE_TEXT = 10;

	private final References references;

	private final Documents documents;

	private final Links links;

	private final Dossiers dossiers;

	private final Histories histories;

	PublishedSections(References references, Documents documents, Links links, Dossiers dossiers, Histories histories) {
		this.references = references;
		this.documents = documents;
		this.links = links;
		this.dossiers = dossiers;
		this.histories = histories;
	}

	@Override
	public List<PageSection> about(String ref) {
		return this.references.find(ref).map(this::section).stream().toList();
	}

	private PageSection section(Reference reference) {
		return (reference.kind() == ReferenceKind.PLEDGE)
				? new PageSection("linking/pledge", this.dossiers.of(reference.ref()), AFTER_THE_TEXT)
				: new PageSection("linking/answered", answered(reference.ref()), AFTER_THE_TEXT);
	}

	private List<Answered> answered(String target) {
		return this.links.confirmedTo(List.of(target))
			.getOrDefault(target, List.of())
			.stream()
			.flatMap((link) -> this.references.find(link.pledge()).map((pledge) -> answered(link, pledge)).stream())
			.toList();
	}

	private Answered answered(Link link, Reference pledge) {
		String programme = this.documents.find(pledge.document()).map(Document::shortName).orElse(pledge.document());
		return new Answered(link, pledge, programme, this.histories.ofLink(link.id()));
	}

}
