package nl.toetssteen.ingestion.pdf.reading;

import java.util.List;
import java.util.Optional;

/**
 * What is known of pages beforehand.
 *
 * @param pages those of which the words were read from their image
 * @param patient whether a document without words is no reason to refuse it: its pages
 * may yet be looked at
 */
public record Looked(List<SeenPage> pages, boolean patient) {

	/** Nothing is. */
	public static final Looked NOT = new Looked(List.of(), false);

	public Looked {
		pages = List.copyOf(pages);
	}

	/** The words of a page, where there are any. */
	public Optional<SeenPage> page(int number) {
		return this.pages.stream().filter((page) -> page.number() == number && !page.words().isEmpty()).findFirst();
	}

}
