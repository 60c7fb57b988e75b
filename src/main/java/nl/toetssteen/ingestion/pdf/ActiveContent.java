package nl.toetssteen.ingestion.pdf;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/**
 * What in a PDF could do something with the computer of who opens it. We never run it,
 * but an editor must know before they make the original public.
 */
class ActiveContent {

	private static final int MOST_OBJECTS = 300_000;

	private static final int DEEPEST = 8;

	private static final COSName LAUNCH = COSName.getPDFName("Launch");

	private static final COSName RICH_MEDIA = COSName.getPDFName("RichMedia");

	private final Set<String> found = new TreeSet<>();

	ActiveContent(PDDocument document) {
		var objects = document.getDocument();
		List.copyOf(objects.getXrefTable().keySet())
			.stream()
			.limit(MOST_OBJECTS)
			.forEach((key) -> look(resolved(objects.getObjectFromPool(key)), 0));
	}

	/** In Dutch, as it can stand in a sentence; empty where there is none. */
	List<String> kinds() {
		return List.copyOf(this.found);
	}

	private static @Nullable COSBase resolved(@Nullable COSObject object) {
		try {
			return (object == null) ? null : object.getObject();
		}
		catch (RuntimeException | StackOverflowError ex) {
			// Too damaged to be looked at; reading told so where it mattered.
			return null;
		}
	}

	private void look(@Nullable COSBase base, int depth) {
		if (depth > DEEPEST) {
			return;
		}
		if (base instanceof COSDictionary dictionary) {
			judge(dictionary);
			dictionary.getValues().forEach((value) -> look(value, depth + 1));
		}
		else if (base instanceof COSArray array) {
			array.forEach((value) -> look(value, depth + 1));
		}
	}

	/** What it refers to is looked at by itself. */
	private void judge(COSDictionary dictionary) {
		COSName action = name(dictionary, COSName.S);
		if (dictionary.containsKey(COSName.JS) || COSName.JAVA_SCRIPT.equals(action)) {
			this.found.add("JavaScript");
		}
		if (LAUNCH.equals(action)) {
			this.found.add("opdrachten om een programma te starten");
		}
		if (dictionary.containsKey(COSName.EF) || RICH_MEDIA.equals(name(dictionary, COSName.SUBTYPE))) {
			this.found.add("bijlagen");
		}
	}

	private static @Nullable COSName name(COSDictionary dictionary, COSName key) {
		return (dictionary.getItem(key) instanceof COSName name) ? name : null;
	}

}
