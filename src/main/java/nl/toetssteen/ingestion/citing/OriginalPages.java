package nl.toetssteen.ingestion.citing;

import java.util.Optional;

import nl.toetssteen.documents.Document;
import nl.toetssteen.documents.DocumentText;
import nl.toetssteen.ingestion.desk.FileStore;
import nl.toetssteen.ingestion.drawing.PageImages;
import nl.toetssteen.ingestion.process.Source;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The page images of documents that visitors can read. */
@Component
class OriginalPages {

	private final DocumentText text;

	private final FileStore files;

	private final PageImages images;

	private final JdbcClient jdbc;

	OriginalPages(DocumentText text, FileStore files, PageImages images, JdbcClient jdbc) {
		this.text = text;
		this.files = files;
		this.images = images;
		this.jdbc = jdbc;
	}

	/** A page as PNG; nothing when there is no such page, or it cannot be drawn. */
	Optional<byte[]> page(Document document, int number) {
		// Only pages with words of which the place is known: drawing one costs seconds.
		boolean known = this.jdbc.sql("select exists (select 1 from line_box where document_id = ? and page = ?)")
			.params(document.getId(), number)
			.query(Boolean.class)
			.single();
		String sha256 = document.getSha256();
		return known ? this.images.page(sha256, number, this.files.password(sha256), source(document))
				: Optional.empty();
	}

	private Source source(Document document) {
		String sha256 = document.getSha256();
		return (to) -> {
			if (this.files.size(sha256) >= 0) {
				this.files.copy(sha256, to);
			}
			else {
				to.write(this.text.original(document));
			}
		};
	}

}
