package nl.toetssteen.comparison.theme;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import nl.toetssteen.comparison.Entry;
import nl.toetssteen.comparison.Shelf;
import nl.toetssteen.documents.Document;
import nl.toetssteen.documents.DocumentKind;
import nl.toetssteen.linking.published.PledgeLine;
import nl.toetssteen.linking.published.PledgeStanding;
import nl.toetssteen.linking.published.Standings;
import nl.toetssteen.linking.suggesting.Suggestion;
import nl.toetssteen.linking.suggesting.Suggestions;
import org.springframework.stereotype.Component;

/** What texts have to do with each other, seen from either end. */
@Component
class Relations {

	/** So many suggestions for a pledge; its own page has more. */
	private static final int MOST_SUGGESTIONS = 3;

	private final Standings standings;

	private final Suggestions suggestions;

	Relations(Standings standings, Suggestions suggestions) {
		this.standings = standings;
		this.suggestions = suggestions;
	}

	/**
	 * What is known of some texts.
	 *
	 * @param pledges by the ref of the pledge
	 * @param targets pledges by the ref of what they were tied to
	 * @param hints by the ref of the pledge
	 */
	record Known(Map<String, PledgeStanding> pledges, Map<String, List<PledgeLine>> targets,
			Map<String, List<Row.Hint>> hints) {

		List<Row> rows(Part part, Shelf shelf) {
			return shelf.entries().stream().map((entry) -> row(part, entry)).toList();
		}

		private Row row(Part part, Entry entry) {
			return (part == Part.PLEDGES)
					? new Row(entry, this.pledges.getOrDefault(entry.ref(), PledgeStanding.NOT_JUDGED), List.of(),
							this.hints.getOrDefault(entry.ref(), List.of()))
					: new Row(entry, null, this.targets.getOrDefault(entry.ref(), List.of()), List.of());
		}

	}

	/**
	 * @param entries of all kinds
	 * @param documents all there are
	 * @param suggesting whether the computer's suggestions are wanted too
	 */
	Known of(Collection<Entry> entries, Collection<Document> documents, boolean suggesting) {
		Map<Boolean, List<String>> refs = entries.stream()
			.collect(Collectors.partitioningBy((entry) -> entry.source().kind() == DocumentKind.PROGRAMME,
					Collectors.mapping(Entry::ref, Collectors.toList())));
		List<String> pledges = refs.get(true);
		return new Known(this.standings.of(pledges), this.standings.to(refs.get(false)),
				suggesting ? hints(pledges, documents) : Map.of());
	}

	private Map<String, List<Row.Hint>> hints(List<String> pledges, Collection<Document> documents) {
		Map<String, Document> byCode = documents.stream()
			.collect(Collectors.toMap(Document::getCode, Function.identity()));
		return this.suggestions.forPledges(pledges, MOST_SUGGESTIONS)
			.entrySet()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey,
					(each) -> each.getValue().stream().flatMap((one) -> hint(one, byCode)).toList()));
	}

	private static java.util.stream.Stream<Row.Hint> hint(Suggestion suggestion, Map<String, Document> byCode) {
		String ref = suggestion.targetRef();
		Document document = byCode.get(ref.substring(0, ref.indexOf('/')));
		return (document == null) ? java.util.stream.Stream.empty()
				: java.util.stream.Stream.of(new Row.Hint(suggestion.kind().address(ref, document.getBudgetAddress()),
						suggestion.kind().dutch(), suggestion.title(), suggestion.history(),
						suggestion.reasons().stream().findFirst().map(Relations::quoted).orElse("")));
	}

	// Words of the documents stand between asterisks.
	private static String quoted(String reason) {
		return reason.replaceAll("\\*([^*]+)\\*", "“$1”");
	}

}
