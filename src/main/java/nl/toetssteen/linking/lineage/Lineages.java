package nl.toetssteen.linking.lineage;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import nl.toetssteen.linking.lineage.verdicts.Verdict;
import nl.toetssteen.linking.lineage.verdicts.Verdicts;
import org.springframework.stereotype.Service;

/** What became of what was said before; other packages and pages come in here. */
@Service
public class Lineages {

	private final LineageStore store;

	private final LineageMaking making;

	private final Verdicts verdicts;

	Lineages(LineageStore store, LineageMaking making, Verdicts verdicts) {
		this.store = store;
		this.making = making;
		this.verdicts = verdicts;
	}

	/**
	 * What became of each item of the older document, in its order, and then what is new
	 * in the newer one: what two editors confirmed, and what the computer suggests of the
	 * rest. Worked out now when that was not done yet.
	 */
	public List<Lineage> between(DocumentPair pair) {
		this.making.makeIfNeeded(pair);
		List<Lineage> suggested = this.store.of(pair);
		// A verdict on a text that left its document waits for an editor.
		Set<String> there = there(suggested);
		List<Verdict> said = this.verdicts.between(pair.older().getCode(), pair.newer().getCode())
			.stream()
			.filter((verdict) -> verdict.ends().in(there))
			.toList();
		return Confirmed.over(suggested, said);
	}

	/** What the computer suggests for two documents, whatever editors said. */
	public List<Lineage> suggested(DocumentPair pair) {
		this.making.makeIfNeeded(pair);
		return this.store.of(pair);
	}

	/** All that is known with this item on the older or the newer side. */
	public List<Lineage> of(String ref) {
		List<Lineage> suggested = this.store.of(ref);
		Set<String> near = there(suggested);
		near.add(ref);
		return Confirmed.over(suggested, this.verdicts.of(near))
			.stream()
			.filter((lineage) -> lineage.has(ref))
			.toList();
	}

	private static Set<String> there(List<Lineage> lineages) {
		return lineages.stream()
			.flatMap((each) -> Stream.of(each.older(), each.newer()))
			.filter(Objects::nonNull)
			.collect(Collectors.toSet());
	}

}
