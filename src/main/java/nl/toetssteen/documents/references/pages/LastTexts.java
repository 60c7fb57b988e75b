package nl.toetssteen.documents.references.pages;

import java.util.Map;
import java.util.Optional;

import nl.toetssteen.documents.Document;
import nl.toetssteen.documents.DocumentText;
import nl.toetssteen.documents.DocumentVersion;
import nl.toetssteen.documents.Documents;
import nl.toetssteen.documents.references.Reference;
import nl.toetssteen.documents.references.References;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Finds the last text of what left its document. */
@Component
class LastTexts {

	private final Documents documents;

	private final DocumentText text;

	private final References references;

	LastTexts(Documents documents, DocumentText text, References references) {
		this.documents = documents;
		this.text = text;
		this.references = references;
	}

	ModelAndView page(Reference reference) {
		Document document = this.documents.ever(reference.document()).orElseThrow();
		if (document.getWithdrawnAt() != null) {
			return new ModelAndView("documents/withdrawn", Map.of("document", document), HttpStatus.GONE);
		}
		var page = new ModelAndView("documents/left");
		page.addObject("reference", reference);
		page.addObject("document", document);
		page.addObject("last", last(document, reference).orElse(null));
		page.addObject("successor",
				Optional.ofNullable(reference.successor()).flatMap(this.references::find).orElse(null));
		return page;
	}

	/** The version in which it stood last. */
	private Optional<DocumentVersion> last(Document document, Reference reference) {
		return this.text.versions(document)
			.stream()
			.filter((version) -> version.number() == reference.lastVersion())
			.findFirst();
	}

}
