package nl.toetssteen.documents.references.aligning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Pairs what says the same, from the most to the least exact. Where a text stands several
 * times in both versions its copies are paired in order; where their number differs, by
 * what stands around them.
 */
class Identical {

	/** More pairs than this are only told apart by their order. */
	private static final int MANY = 20_000;

	private static final int WORDY = 2;

	private final Pairing pairing;

	Identical(Pairing pairing) {
		this.pairing = pairing;
	}

	void pairStatements() {
		pairEven((text) -> text.group() + "|" + text.piece().context() + "|" + text.piece().printed() + "|"
				+ said(text));
		pairEven((text) -> text.group() + "|" + text.piece().context() + "|" + said(text));
		pairEven((text) -> text.group() + "|" + said(text));
		pairEven(Identical::said);
		pairUneven(Identical::said);
	}

	/** A row is told by its label and headings, and among equals by its amounts. */
	void pairRows() {
		pairEven((text) -> label(text) + "|" + text.body().key());
		pairEven(Identical::label);
		pairUneven(Identical::label);
		pairEven((text) -> text.group() + "|" + said(text));
		pairOne((text) -> text.piece().context() + "|" + said(text));
	}

	private static String said(Text text) {
		return text.title().key() + "|" + text.body().key();
	}

	private static String label(Text text) {
		return text.group() + "|" + text.piece().context() + "|" + text.piece().printed() + "|" + text.title().key();
	}

	private void pairEven(Function<Text, String> key) {
		Map<String, List<Text>> olds = byKey(this.pairing.freeOlds(), key);
		byKey(this.pairing.freeNews(), key).forEach((words, news) -> {
			List<Text> same = olds.getOrDefault(words, List.of());
			for (int i = 0; same.size() == news.size() && i < news.size(); i++) {
				this.pairing.pair(same.get(i), news.get(i), 1);
			}
		});
	}

	/** A row that moved to another table: only when it can be no other one. */
	private void pairOne(Function<Text, String> key) {
		Map<String, List<Text>> olds = byKey(this.pairing.freeOlds(), key);
		byKey(this.pairing.freeNews(), key).forEach((words, news) -> {
			List<Text> same = olds.getOrDefault(words, List.of());
			if (same.size() == 1 && news.size() == 1 && isTelling(news.getFirst())) {
				this.pairing.pair(same.getFirst(), news.getFirst(), 1);
			}
		});
	}

	private static boolean isTelling(Text row) {
		return row.title().size() >= WORDY && row.body().size() >= WORDY;
	}

	private void pairUneven(Function<Text, String> key) {
		Map<String, List<Text>> olds = byKey(this.pairing.freeOlds(), key);
		Map<String, List<Text>> news = byKey(this.pairing.freeNews(), key);
		news.forEach((words, there) -> pairCopies(olds.getOrDefault(words, List.of()), there));
	}

	private void pairCopies(List<Text> olds, List<Text> news) {
		record Copy(Text old, Text fresh, int evidence) {
		}
		List<Copy> copies = new ArrayList<>();
		boolean many = (long) olds.size() * news.size() > MANY;
		for (int i = 0; i < olds.size(); i++) {
			for (int j = many ? i : 0; j < (many ? Math.min(i + 1, news.size()) : news.size()); j++) {
				copies.add(new Copy(olds.get(i), news.get(j), evidence(olds.get(i), news.get(j))));
			}
		}
		copies.sort(Comparator.comparingInt(Copy::evidence).reversed());
		for (Copy copy : copies) {
			if (this.pairing.isFree(copy.old()) && this.pairing.isFree(copy.fresh())) {
				this.pairing.pair(copy.old(), copy.fresh(), 1);
			}
		}
	}

	private int evidence(Text old, Text fresh) {
		return 2 * this.pairing.neighbours(old, fresh) + (old.group().equals(fresh.group()) ? 2 : 0)
				+ (old.body().key().equals(fresh.body().key()) ? 2 : 0)
				+ (old.piece().printed().equals(fresh.piece().printed()) ? 1 : 0);
	}

	private static Map<String, List<Text>> byKey(List<Text> texts, Function<Text, String> key) {
		return texts.stream().collect(Collectors.groupingBy(key));
	}

}
