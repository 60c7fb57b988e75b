package nl.toetssteen.ingestion.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

import nl.toetssteen.ingestion.pdf.glyphs.PageContent;
import nl.toetssteen.ingestion.pdf.lines.PageWords;
import nl.toetssteen.ingestion.pdf.lines.Word;
import nl.toetssteen.ingestion.pdf.reading.ReadPage;
import nl.toetssteen.ingestion.pdf.reading.ReadPage.State;
import org.jspecify.annotations.Nullable;

/** Tells pages with words from pictures of words and from garbled words. */
class PageCheck {

	/** Share of a page a picture covers that is more than an illustration. */
	private static final double PICTURED = 0.45;

	private static final int FEW_CHARACTERS = 60;

	private final List<ReadPage> pages = new ArrayList<>();

	private final Map<Double, Integer> sizes = new HashMap<>();

	private final Wordlike wordlike = new Wordlike();

	/** The words of a page; none where they are no words. */
	PageWords words(PageContent content) {
		PageWords words = PageWords.of(content);
		State state = state(content, words);
		this.pages.add(new ReadPage(content.number(), null, content.width(), content.height(), state));
		if (state == State.GARBLED) {
			return new PageWords(words.page(), words.turn(), words.width(), words.height(), List.of(), List.of(),
					List.of(), List.of());
		}
		words.words().forEach((word) -> this.sizes.merge(word.size(), word.text().length(), Integer::sum));
		return words;
	}

	/** The words of a page as they were read from its image. */
	PageWords seen(PageContent content) {
		PageWords words = words(content);
		ReadPage page = this.pages.removeLast();
		State state = (page.state() == State.READ) ? State.SEEN : page.state();
		this.pages.add(new ReadPage(page.number(), null, page.width(), page.height(), state));
		return words;
	}

	private State state(PageContent content, PageWords words) {
		int characters = words.words().stream().mapToInt((word) -> word.text().length()).sum();
		List<String> texts = words.words().stream().map(Word::text).toList();
		if (characters >= FEW_CHARACTERS && (content.unmapped() * 4 > characters || this.wordlike.isGarbled(texts))) {
			return State.GARBLED;
		}
		if (characters < FEW_CHARACTERS && content.pictured() > PICTURED) {
			return State.PICTURE;
		}
		if (characters == 0) {
			return content.whole() ? State.BLANK : State.BROKEN;
		}
		return content.whole() ? State.READ : State.BROKEN;
	}

	/**
	 * Why a document cannot be read that has no page of words, or garbled words on most
	 * of them; null when it can.
	 */
	@Nullable String wordless() {
		long read = count(State.READ) + count(State.SEEN)
				+ (this.sizes.isEmpty() ? 0 : count(State.BROKEN) + count(State.PICTURE));
		if (count(State.GARBLED) > read || this.wordlike.isAllGarbled()) {
			return "De tekstlaag van deze PDF is onleesbaar: de letters op het scherm"
					+ " zijn niet de letters in het bestand.";
		}
		if (!this.sizes.isEmpty()) {
			return null;
		}
		return (count(State.PICTURE) > 0) ? "Deze PDF bestaat uit foto's van pagina's en bevat geen tekst."
				: (count(State.BROKEN) > 0) ? "Deze PDF is beschadigd: er is geen pagina die kan worden gelezen."
						: "In deze PDF staat geen tekst.";
	}

	/** Size of the type most of the document is set in, in points. */
	double usualSize() {
		return this.sizes.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(10.0);
	}

	List<ReadPage> pages(IntFunction<@Nullable String> label) {
		return this.pages.stream()
			.map((page) -> new ReadPage(page.number(), label.apply(page.number()), page.width(), page.height(),
					page.state()))
			.toList();
	}

	private long count(State state) {
		return this.pages.stream().filter((page) -> page.state() == state).count();
	}

}
