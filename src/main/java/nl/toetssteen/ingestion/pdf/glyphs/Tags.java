package nl.toetssteen.ingestion.pdf.glyphs;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.jspecify.annotations.Nullable;

/**
 * What the file's own tags say each marked piece of a page is: the kind of the element it
 * is part of, and a number that only pieces of the same element share ("P#17").
 */
class Tags {

	/** Deeper than any document; a tree that goes on is a circle. */
	private static final int DEEPEST = 60;

	private static final int MOST = 500_000;

	private static final Pattern INLINE = Pattern.compile("Span|Link|Em|Strong|Reference|Annot|NonStruct|Quote|Code");

	private static final Pattern PARAGRAPH = Pattern.compile("P|LBody|Lbl|Div|Sect|L|LI");

	private static final Pattern OUTER = Pattern.compile("H\\d?|LI|TD|TH|TOCI|Caption|Note|Title");

	private final Map<COSDictionary, Map<Integer, String>> pages = new IdentityHashMap<>();

	private int seen;

	private int elements;

	Tags(PDDocument document) {
		try {
			PDStructureTreeRoot root = document.getDocumentCatalog().getStructureTreeRoot();
			if (root != null) {
				walk(root, null, null, 0);
			}
		}
		catch (RuntimeException ex) {
			this.pages.clear(); // broken tags are as good as none
		}
	}

	Map<Integer, String> of(PDPage page) {
		return this.pages.getOrDefault(page.getCOSObject(), Map.of());
	}

	private void walk(PDStructureNode node, @Nullable String role, @Nullable PDPage page, int depth) {
		List<Object> kids = (depth > DEEPEST) ? List.of() : node.getKids();
		for (Object kid : kids) {
			if (++this.seen > MOST) {
				return;
			}
			if (kid instanceof PDStructureElement element) {
				PDPage own = (element.getPage() != null) ? element.getPage() : page;
				String type = element.getStandardStructureType();
				walk(element, keeps(role, type) ? role : type + "#" + ++this.elements, own, depth + 1);
			}
			else if (kid instanceof Integer id) {
				put(page, id, role);
			}
			else if (kid instanceof PDMarkedContentReference reference) {
				put((reference.getPage() != null) ? reference.getPage() : page, reference.getMCID(), role);
			}
		}
	}

	/** Inside a heading, an item or a cell, spans and paragraphs say nothing more. */
	private static boolean keeps(@Nullable String role, @Nullable String type) {
		if (role == null) {
			return false;
		}
		return type == null || INLINE.matcher(type).matches()
				|| PARAGRAPH.matcher(type).matches() && OUTER.matcher(role.replaceFirst("#.*", "")).matches();
	}

	private void put(@Nullable PDPage page, int id, @Nullable String role) {
		if (page != null && role != null) {
			this.pages.computeIfAbsent(page.getCOSObject(), (_) -> new HashMap<>()).put(id, role);
		}
	}

}
