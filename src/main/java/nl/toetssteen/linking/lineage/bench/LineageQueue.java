package nl.toetssteen.linking.lineage.bench;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import nl.toetssteen.documents.statements.Statement;
import nl.toetssteen.linking.lineage.DocumentPair;
import nl.toetssteen.linking.lineage.Lineage;
import nl.toetssteen.linking.lineage.Lineages;
import nl.toetssteen.linking.lineage.Relation;
import nl.toetssteen.linking.lineage.Stated;
import nl.toetssteen.linking.lineage.verdicts.Verdict;
import nl.toetssteen.linking.lineage.verdicts.Verdicts;
import nl.toetssteen.linking.queue.Progress;
import nl.toetssteen.linking.review.ReviewState;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The items of two documents in the order in which they are gone through: what became of
 * each older one, and then where each newer one comes from that nothing went on in.
 */
@Component
@Transactional
class LineageQueue {

	private final Lineages lineages;

	private final Stated stated;

	private final Verdicts verdicts;

	LineageQueue(Lineages lineages, Stated stated, Verdicts verdicts) {
		this.lineages = lineages;
		this.stated = stated;
		this.verdicts = verdicts;
	}

	List<LineageEntry> of(DocumentPair pair) {
		List<Verdict> said = this.verdicts.between(pair.older().getCode(), pair.newer().getCode());
		Set<String> alone = this.lineages.suggested(pair)
			.stream()
			.filter((lineage) -> lineage.relation() == Relation.NEW)
			.map(Lineage::newer)
			.collect(Collectors.toSet());
		said.stream()
			.filter((verdict) -> verdict.content().relation() == Relation.NEW)
			.forEach((verdict) -> alone.add(verdict.ends().newerRef()));
		return Stream
			.concat(this.stated.in(pair.older()).stream(),
					this.stated.in(pair.newer()).stream().filter((statement) -> alone.contains(statement.ref())))
			.map((statement) -> new LineageEntry(statement, statement.document().equals(pair.older().getCode()),
					progress(statement.ref(), said)))
			.toList();
	}

	/** An item of one of two documents. */
	Optional<Statement> statement(DocumentPair pair, String ref) {
		return Stream.of(pair.older(), pair.newer())
			.filter((document) -> ref.startsWith(document.getCode() + "/"))
			.flatMap((document) -> this.stated.in(document).stream())
			.filter((statement) -> statement.ref().equals(ref))
			.findFirst();
	}

	/** How far an item is, by the verdicts on two documents. */
	static Progress progress(String ref, List<Verdict> said) {
		Set<ReviewState> states = said.stream()
			.filter((verdict) -> verdict.ends().has(ref))
			// That two have nothing to do with each other leaves open what became of it.
			.filter((verdict) -> verdict.content().relation() != Relation.UNRELATED || !verdict.isConfirmed())
			.map((verdict) -> verdict.review().state())
			.collect(Collectors.toSet());
		if (states.contains(ReviewState.DISPUTED)) {
			return Progress.DISPUTED;
		}
		if (states.contains(ReviewState.PROPOSED)) {
			return Progress.PROPOSED;
		}
		return states.contains(ReviewState.CONFIRMED) ? Progress.DONE : Progress.UNTOUCHED;
	}

	static Map<Progress, Long> counts(List<LineageEntry> entries) {
		Map<Progress, Long> counts = new EnumMap<>(Progress.class);
		Stream.of(Progress.values()).forEach((progress) -> counts.put(progress, 0L));
		entries.forEach((entry) -> counts.merge(entry.progress(), 1L, Long::sum));
		return counts;
	}

	static List<LineageEntry> chosen(List<LineageEntry> entries, LineageFilter filter) {
		return entries.stream()
			.filter((entry) -> filter.stand() == null || entry.progress().code().equals(filter.stand()))
			.toList();
	}

	/** The nearest of those chosen behind an item, or before it. */
	static Optional<LineageEntry> beside(List<LineageEntry> entries, LineageFilter filter, String ref, boolean behind) {
		int at = IntStream.range(0, entries.size())
			.filter((index) -> entries.get(index).ref().equals(ref))
			.findFirst()
			.orElse(-1);
		List<LineageEntry> part = behind ? entries.subList(at + 1, entries.size())
				: entries.subList(0, Math.max(at, 0)).reversed();
		return chosen(part, filter).stream().findFirst();
	}

}
