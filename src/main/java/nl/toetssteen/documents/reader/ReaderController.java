package nl.toetssteen.documents.reader;

import nl.toetssteen.documents.Document;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** A document to read, part by part. */
@Controller
class ReaderController {

	private final Reading reading;

	ReaderController(Reading reading) {
		this.reading = reading;
	}

	@GetMapping("/documenten/{code}")
	String first(@PathVariable String code, Model model) {
		return part(code, 1, model);
	}

	@GetMapping("/documenten/{code}/deel/{number}")
	String part(@PathVariable String code, @PathVariable int number, Model model) {
		Document document = this.reading.document(code).orElseThrow(ReaderController::notFound);
		Division division = this.reading.division(document);
		Part part = division.part(number).orElseThrow(ReaderController::notFound);
		model.addAttribute("document", document);
		model.addAttribute("versions", this.reading.versions(document));
		model.addAttribute("part", part);
		model.addAttribute("parts", division.parts());
		model.addAttribute("contents", Entry.of(document, division, part));
		model.addAttribute("blocks", this.reading.blocks(document, part));
		model.addAttribute("previous", division.part(number - 1).orElse(null));
		model.addAttribute("next", division.part(number + 1).orElse(null));
		return "documents/show";
	}

	static ResponseStatusException notFound() {
		return new ResponseStatusException(HttpStatus.NOT_FOUND);
	}

}
