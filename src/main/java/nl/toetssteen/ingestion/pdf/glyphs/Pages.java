package nl.toetssteen.ingestion.pdf.glyphs;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.jspecify.annotations.Nullable;

/** The pages of an opened document, read one at a time. */
public class Pages {

	/** No municipality's document has more. */
	public static final int MOST = 2000;

	private final List<PDPage> pages = new ArrayList<>();

	private final Tags tags;

	private final @Nullable PDOptionalContentProperties layers;

	public Pages(PDDocument document) {
		// The count a file gives may be a lie, and looking pages up by number is slow.
		for (PDPage page : document.getPages()) {
			if (this.pages.size() > MOST) {
				break;
			}
			this.pages.add(page);
		}
		this.tags = new Tags(document);
		this.layers = document.getDocumentCatalog().getOCProperties();
	}

	/** How many there are; more than {@link #MOST} when there are too many. */
	public int count() {
		return this.pages.size();
	}

	/**
	 * What a page prints; of a broken page, what came before it broke.
	 * @param number counted from 1
	 */
	public PageContent read(int number) {
		PDPage page = this.pages.get(number - 1);
		Upright upright = Upright.of(page);
		var engine = new PageEngine(page, upright, new Ink(), new Marks(this.tags.of(page), this.layers));
		boolean whole = true;
		try {
			engine.processPage(page);
		}
		catch (IOException | RuntimeException ex) {
			whole = false;
		}
		return new PageContent(number, upright.width(), upright.height(), engine.glyphs(), engine.drawn().rulings(),
				engine.drawn().areas(), engine.unmapped(), whole);
	}

}
