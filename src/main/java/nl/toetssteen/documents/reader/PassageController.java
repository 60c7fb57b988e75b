package nl.toetssteen.documents.reader;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;

import nl.toetssteen.documents.Citation;
import nl.toetssteen.documents.Document;
import nl.toetssteen.documents.DocumentVersion;
import nl.toetssteen.documents.LineBox;
import nl.toetssteen.documents.LineBoxes;
import nl.toetssteen.documents.Passage;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.jspecify.annotations.Nullable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * What can be done with one passage: find it again, cite it, check it in the original.
 */
@Controller
class PassageController {

	private final Reading reading;

	private final LineBoxes boxes;

	private final Clock clock;

	PassageController(Reading reading, LineBoxes boxes, Clock clock) {
		this.reading = reading;
		this.boxes = boxes;
		this.clock = clock;
	}

	/** The permanent address of a passage; leads to wherever it is shown now. */
	@GetMapping("/documenten/{code}/passage/{number}")
	ResponseEntity<Void> show(@PathVariable String code, @PathVariable int number) {
		String address = this.reading.address(document(code), number).orElseThrow(ReaderController::notFound);
		return ResponseEntity.status(302).location(URI.create(address)).build();
	}

	@GetMapping("/documenten/{code}/passage/{number}/citeer")
	String cite(@PathVariable String code, @PathVariable int number, Model model) {
		Document document = document(code);
		Passage passage = this.reading.passage(document, number).orElseThrow(ReaderController::notFound);
		String site = ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
		model.addAttribute("document", document);
		model.addAttribute("passage", passage);
		model.addAttribute("place", Citation.placeInWords(document, passage.getPlace()));
		model.addAttribute("page",
				this.boxes.of(document, passage.getPlace()).stream().map(LineBox::page).findFirst().orElse(null));
		model.addAttribute("quote", new Quote(document, passage, site, LocalDate.now(this.clock)));
		return "documents/cite";
	}

	@GetMapping("/documenten/{code}/origineel")
	ResponseEntity<byte[]> original(@PathVariable String code,
			@RequestParam(required = false) @Nullable Integer versie) {
		Document document = document(code);
		DocumentVersion version = this.reading.version(document, versie).orElseThrow(ReaderController::notFound);
		if (version.withheld()) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND,
					"In dit bestand zit iets dat uw computer kan schaden, zoals een script of een bijlage. "
							+ "Daarom is het hier niet te downloaden. De tekst en de pagina's zijn wel te lezen.");
		}
		return ResponseEntity.ok()
			.contentType(mediaType(version))
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment()
						.filename(version.fileName(), StandardCharsets.UTF_8)
						.build()
						.toString())
			.header("X-Content-Type-Options", "nosniff")
			.eTag(version.sha256())
			.body(this.reading.original(document, version));
	}

	private static MediaType mediaType(DocumentVersion version) {
		return version.fileName().endsWith(".pdf") ? MediaType.APPLICATION_PDF
				: new MediaType("text", "plain", StandardCharsets.UTF_8);
	}

	private Document document(String code) {
		return this.reading.document(code).orElseThrow(ReaderController::notFound);
	}

}
