package nl.toetssteen.comparison.theme;

import java.util.List;

import nl.toetssteen.comparison.Shelf;
import nl.toetssteen.documents.Document;

/**
 * What one document says about the theme in one part of the page.
 *
 * @param shelf all of it
 * @param rows those that are wanted
 * @param open whether they stand on the page; where there are too many documents only the
 * newest do
 */
record Stack(Part part, Shelf shelf, List<Row> rows, boolean open) {

	/** Longer ones are cut; the file has everything. */
	static final int LONGEST = 400;

	public Document document() {
		return this.shelf.document();
	}

	/** Where it stands on the page. */
	public String anchor() {
		return document().getCode() + "-" + this.part.plural();
	}

	/** Those on the page. */
	public List<Row> shown() {
		return this.rows.subList(0, Math.min(this.rows.size(), LONGEST));
	}

	/** Whether the portal put some here by their words, and not all. */
	public boolean isMixed() {
		return this.shelf.automatic() > 0 && this.shelf.automatic() < this.shelf.entries().size();
	}

	/** "16 beloften", "1 belofte". */
	public String count() {
		return this.part.count(this.rows.size());
	}

}
