package nl.toetssteen.documents.reader;

import nl.toetssteen.documents.DocumentText;
import nl.toetssteen.documents.Documents;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** All documents of the portal, and those it only knows of. */
@Controller
class DocumentListController {

	private final Documents documents;

	private final DocumentText text;

	DocumentListController(Documents documents, DocumentText text) {
		this.documents = documents;
		this.text = text;
	}

	@GetMapping("/documenten")
	String list(Model model) {
		model.addAttribute("documents", this.documents.all());
		model.addAttribute("counts", this.text.passageCounts());
		model.addAttribute("unread", this.documents.knownButUnread());
		return "documents/list";
	}

}
