package nl.toetssteen.ingestion.desk.review;

import java.util.UUID;

import nl.toetssteen.ingestion.desk.FileFormat;
import nl.toetssteen.ingestion.desk.FileStore;
import nl.toetssteen.ingestion.desk.ImportJob;
import nl.toetssteen.ingestion.drawing.PageImages;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The pages of an import as images: never the file itself, with whatever is in it. */
@Controller
class PageImageController {

	private final Asked asked;

	private final FileStore files;

	private final PageImages images;

	PageImageController(Asked asked, FileStore files, PageImages images) {
		this.asked = asked;
		this.files = files;
		this.images = images;
	}

	@GetMapping("/redactie/import/{id}/pagina/{number}.png")
	ResponseEntity<byte[]> show(@PathVariable UUID id, @PathVariable int number) {
		ImportJob job = this.asked.job(id);
		if (job.file().format() != FileFormat.PDF || !job.state().wasRead() || number < 1
				|| number > job.progress().total()) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		String sha256 = job.file().sha256();
		return this.images.page(sha256, number, this.files.password(sha256), (to) -> this.files.copy(sha256, to))
			.map((png) -> ResponseEntity.ok().contentType(MediaType.IMAGE_PNG).body(png))
			.orElseThrow(
					() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "Deze pagina kan niet getoond worden."));
	}

}
