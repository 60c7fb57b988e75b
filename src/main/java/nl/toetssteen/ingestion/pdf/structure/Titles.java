package nl.toetssteen.ingestion.pdf.structure;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

/**
 * The titles the file's bookmarks name, with their depth.
 *
 * @param depths depth of a title, from 1, by its {@link #key}
 */
public record Titles(Map<String, Integer> depths) {

	private static final int MOST = 5000;

	private static final int DEEPEST = 12;

	public static Titles of(PDDocument document) {
		Map<String, Integer> depths = new LinkedHashMap<>();
		try {
			PDOutlineNode root = document.getDocumentCatalog().getDocumentOutline();
			if (root != null) {
				walk(root, 1, depths, new ArrayList<>());
			}
		}
		catch (RuntimeException ex) {
			return new Titles(depths); // broken bookmarks help no further
		}
		return new Titles(depths);
	}

	private static void walk(PDOutlineNode node, int depth, Map<String, Integer> depths, List<Object> seen) {
		for (PDOutlineItem item : node.children()) {
			if (depth > DEEPEST || seen.size() > MOST) {
				return;
			}
			seen.add(item);
			String title = item.getTitle();
			if (title != null) {
				depths.putIfAbsent(key(title), depth);
			}
			walk(item, depth + 1, depths, seen);
		}
	}

	/** The letters of a title, so that numbers, dots and capitals make no difference. */
	public static String key(String title) {
		return Normalizer.normalize(title.replace("&", " en "), Normalizer.Form.NFD)
			.toLowerCase(Locale.ROOT)
			.replaceAll("[^a-z]+", "");
	}

}
