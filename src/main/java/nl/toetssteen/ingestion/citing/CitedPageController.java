package nl.toetssteen.ingestion.citing;

import java.time.Duration;
import java.util.List;

import nl.toetssteen.documents.Document;
import nl.toetssteen.documents.Documents;
import nl.toetssteen.documents.LineBox;
import nl.toetssteen.documents.LineBoxes;
import nl.toetssteen.documents.Place;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/**
 * A page of an original as anybody may see it: an image, never the file's own script or
 * attachments.
 */
@Controller
class CitedPageController {

	private final Documents documents;

	private final LineBoxes boxes;

	private final OriginalPages pages;

	CitedPageController(Documents documents, LineBoxes boxes, OriginalPages pages) {
		this.documents = documents;
		this.boxes = boxes;
		this.pages = pages;
	}

	/**
	 * @param van first line to mark; 0 to mark nothing
	 * @param tot last line to mark
	 */
	@GetMapping("/documenten/{code}/pagina/{number}.png")
	ResponseEntity<byte[]> show(@PathVariable String code, @PathVariable int number,
			@RequestParam(defaultValue = "0") int van, @RequestParam(defaultValue = "0") int tot) {
		Document document = this.documents.find(code).orElseThrow(() -> missing());
		byte[] page = this.pages.page(document, number).orElseThrow(() -> missing());
		List<LineBox> marked = (van < 1 || tot < van) ? List.of()
				: this.boxes.of(document, Place.lines(van, tot))
					.stream()
					.filter((box) -> box.page() == number)
					.toList();
		return ResponseEntity.ok()
			.contentType(MediaType.IMAGE_PNG)
			.cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePublic())
			.eTag(document.getSha256() + "-" + number + "-" + van + "-" + tot)
			.body(MarkedPage.mark(page, marked));
	}

	private static ResponseStatusException missing() {
		return new ResponseStatusException(HttpStatus.NOT_FOUND, "Van deze pagina is geen afbeelding.");
	}

}
