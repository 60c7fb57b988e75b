package nl.toetssteen.documents.finding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import nl.toetssteen.documents.Chapter;
import nl.toetssteen.documents.Node;
import nl.toetssteen.documents.Place;
import org.jspecify.annotations.Nullable;

/** Counts and names the statements of one chapter. */
class ChapterStatements {

	private final String document;

	private final Chapter chapter;

	private final Set<String> printedRefs = new HashSet<>();

	private final Set<String> refs = new HashSet<>();

	private final List<FoundStatement> found = new ArrayList<>();

	/** The last item of each depth of the list that is open. */
	private final List<String> open = new ArrayList<>();

	private final HeadingPath headings;

	private final Voice voice;

	ChapterStatements(String document, Chapter chapter, HeadingPath headings, Voice voice) {
		this.voice = voice;
		this.document = document;
		this.chapter = chapter;
		this.headings = headings;
	}

	/**
	 * The statements of the chapter.
	 * @param prose whether sentences count too
	 */
	List<FoundStatement> find(boolean prose) {
		reservePrinted();
		for (Node node : this.chapter.nodes()) {
			if (node instanceof Node.Heading heading) {
				this.headings.enter(heading);
			}
			if (!(node instanceof Node.ListItem)) {
				this.open.clear();
			}
			if (!this.headings.looksBack()) {
				add(node, prose);
			}
		}
		return this.found;
	}

	private void add(Node node, boolean prose) {
		if (node instanceof Node.ListItem item) {
			addItem(item);
		}
		else if (prose && node instanceof Node.Paragraph paragraph) {
			addSentences(paragraph);
		}
	}

	/** A printed number names its item, whatever the count of another item would give. */
	private void reservePrinted() {
		for (Node node : this.chapter.nodes()) {
			if (node instanceof Node.ListItem item && isWhole(item.printedNumber())) {
				this.printedRefs.add(ref(item.printedNumber()));
			}
		}
	}

	/** Only a number that names the chapter too is a name in the whole document. */
	private boolean isWhole(@Nullable String printed) {
		return printed != null && printed.matches(this.chapter.number() + "(\\.\\d+)+");
	}

	private void addItem(Node.ListItem item) {
		int depth = Math.min(item.depth(), this.open.size());
		this.open.subList(depth, this.open.size()).clear();
		String parent = (depth == 0) ? null : this.open.get(depth - 1);
		String ref = isWhole(item.printedNumber()) ? unused(ref(item.printedNumber())) : counted();
		add(ref, item.printedNumber(), parent, item.text(), item.number(), item.place());
		this.open.add(ref);
	}

	private void addSentences(Node.Paragraph paragraph) {
		for (Sentences.Found sentence : Sentences.of(paragraph.text())) {
			if (Commitment.isIn(sentence.text()) || this.voice.commits(sentence.text())) {
				add(counted(), null, null, sentence.text(), paragraph.number(),
						paragraph.placeOf(sentence.from(), sentence.to()));
			}
		}
	}

	private void add(String ref, @Nullable String printed, @Nullable String parent, String text, int passage,
			Place place) {
		this.refs.add(ref);
		this.found.add(new FoundStatement(ref, this.chapter.number(), this.chapter.title(), this.headings.section(),
				this.found.size() + 1, printed, parent, text, passage, place));
	}

	private String counted() {
		String ref = ref(this.chapter.number() + "." + (this.found.size() + 1));
		return unused(this.printedRefs.contains(ref) ? ref + "-a" : ref);
	}

	private String unused(String ref) {
		String free = ref;
		for (int i = 2; this.refs.contains(free); i++) {
			free = ref + "-" + i;
		}
		return free;
	}

	private String ref(@Nullable String number) {
		return this.document + "/" + number;
	}

}
