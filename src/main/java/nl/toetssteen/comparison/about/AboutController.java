package nl.toetssteen.comparison.about;

import java.util.List;

import nl.toetssteen.documents.Document;
import nl.toetssteen.documents.DocumentText;
import nl.toetssteen.documents.Documents;
import nl.toetssteen.documents.SetAside;
import nl.toetssteen.web.Listing;
import nl.toetssteen.web.Paging;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** How the portal works and what it accounts for. */
@Controller
class AboutController {

	private final Accounts accounts;

	private final Documents documents;

	private final DocumentText text;

	AboutController(Accounts accounts, Documents documents, DocumentText text) {
		this.accounts = accounts;
		this.documents = documents;
		this.text = text;
	}

	@GetMapping("/over")
	String show(Model model) {
		model.addAttribute("accounts", this.accounts.all());
		model.addAttribute("unread", this.documents.knownButUnread());
		model.addAttribute("imports", this.accounts.imports());
		model.addAttribute("reasons", SetAside.Reason.values());
		return "comparison/about";
	}

	/** The very lines of a document that reading left out. */
	@GetMapping("/over/{code}/weggelaten")
	String leftOut(@PathVariable String code, Paging paging, Model model) {
		Document document = this.documents.find(code)
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		List<SetAside> all = this.text.setAside(document);
		Listing<SetAside> listing = paging.listing(all);
		model.addAttribute("document", document);
		model.addAttribute("leftOut", listing.items());
		model.addAttribute("total", all.size());
		model.addAttribute("paging", paging);
		return "comparison/left-out";
	}

}
