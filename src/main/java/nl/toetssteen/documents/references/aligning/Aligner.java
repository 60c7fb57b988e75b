package nl.toetssteen.documents.references.aligning;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Aligns the pieces of a new version of a document with those of the version before. */
public final class Aligner {

	private final List<Text> olds;

	private final List<Text> news;

	private final Pairing pairing;

	private final Likeness likeness;

	private final List<Alignment.Parts> splits = new ArrayList<>();

	private final List<Alignment.Parts> merges = new ArrayList<>();

	private Aligner(List<Piece> olds, List<Piece> news) {
		this.olds = texts(olds);
		List<Text> read = texts(news);
		Map<String, String> names = Groups.align(this.olds, read);
		this.news = read.stream()
			.map((text) -> text.in(names.getOrDefault(text.group(), "new " + text.group())))
			.toList();
		this.pairing = new Pairing(this.olds, this.news);
		this.likeness = new Likeness(this.olds, this.news);
	}

	private static List<Text> texts(List<Piece> pieces) {
		return IntStream.range(0, pieces.size())
			.mapToObj((i) -> new Text(pieces.get(i), i, pieces.get(i).group()))
			.toList();
	}

	/**
	 * Aligns statements, goals or activities, each list in reading order. They may move
	 * anywhere in the document, and be split and merged.
	 */
	public static Alignment statements(List<Piece> olds, List<Piece> news) {
		return new Aligner(olds, news).statements();
	}

	/**
	 * Aligns the rows of tables, each list in reading order and group being the table. A
	 * row stays in its table unless the very same row stands in one other.
	 */
	public static Alignment rows(List<Piece> olds, List<Piece> news) {
		return new Aligner(olds, news).rows();
	}

	private Alignment statements() {
		new Identical(this.pairing).pairStatements();
		split();
		merge();
		var fresh = new Neighbourhood(this.pairing.freeNews(), this.likeness);
		return similar(new Similar(this.pairing, fresh::of, this.likeness::of));
	}

	private Alignment rows() {
		new Identical(this.pairing).pairRows();
		Map<String, List<Text>> byTable = this.pairing.freeNews().stream().collect(Collectors.groupingBy(Text::group));
		return similar(new Similar(this.pairing, (old) -> byTable.getOrDefault(old.group(), List.of()),
				this.likeness::ofRows));
	}

	private Alignment similar(Similar similar) {
		similar.pairAll();
		return new Alignment(this.pairing.pairs(), this.splits, this.merges, similar.doubts());
	}

	private void split() {
		var fresh = new Neighbourhood(this.pairing.freeNews(), this.likeness);
		for (Text old : this.pairing.freeOlds()) {
			found(old, fresh).ifPresent((found) -> {
				this.pairing.pair(old, found.best(), this.likeness.of(old, found.best()));
				this.splits.add(divided(found));
			});
		}
	}

	private void merge() {
		var old = new Neighbourhood(this.pairing.freeOlds(), this.likeness);
		for (Text fresh : this.pairing.freeNews()) {
			found(fresh, old).ifPresent((found) -> {
				this.pairing.pair(found.best(), fresh, this.likeness.of(found.best(), fresh));
				this.merges.add(divided(found));
			});
		}
	}

	private Optional<Divided.Found> found(Text whole, Neighbourhood others) {
		return new Divided(this.likeness, (text) -> free(others.of(text))).of(whole);
	}

	private Collection<Text> free(Collection<Text> texts) {
		return texts.stream().filter(this.pairing::isFree).toList();
	}

	/** The parts beside the best one are spoken for. */
	private Alignment.Parts divided(Divided.Found found) {
		found.parts().stream().filter((part) -> part != found.best()).forEach(this.pairing::speakFor);
		return new Alignment.Parts(found.whole().name(), found.parts().stream().map(Text::name).toList(),
				found.certainty());
	}

}
