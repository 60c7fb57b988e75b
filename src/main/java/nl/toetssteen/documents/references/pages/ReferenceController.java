package nl.toetssteen.documents.references.pages;

import nl.toetssteen.documents.Documents;
import nl.toetssteen.documents.references.Reference;
import nl.toetssteen.documents.references.References;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The permanent address of everything that has a permanent name. */
@Controller
class ReferenceController {

	private final References references;

	private final Documents documents;

	ReferenceController(References references, Documents documents) {
		this.references = references;
		this.documents = documents;
	}

	/** Leads to the page where it stands now, or to its last text. */
	@GetMapping("/verwijzing/{document}/{*number}")
	String show(@PathVariable String document, @PathVariable String number) {
		String ref = document + number;
		Reference reference = this.references.find(ref)
			.filter(Reference::live)
			.orElseThrow(() -> this.references.missing(ref));
		return "redirect:" + address(reference);
	}

	private String address(Reference reference) {
		return switch (reference.kind()) {
			case PLEDGE -> "/beloften/" + reference.ref();
			case AGREEMENT_ITEM -> "/afspraken/" + reference.ref();
			case GOAL -> budget(reference) + "/doelen/" + reference.number();
			case ACTIVITY -> budget(reference) + "/activiteiten/" + reference.number();
			case BUDGET_LINE -> budget(reference) + "/tabellen/" + row(reference);
		};
	}

	private String budget(Reference reference) {
		return "/begroting/" + this.documents.find(reference.document()).orElseThrow().budgetYear();
	}

	/** The table and the row where it stands now, whatever it is named after. */
	private static String row(Reference reference) {
		String[] steps = reference.natural().split("/");
		return steps[2] + "#" + steps[2] + "-r" + steps[3];
	}

}
