package nl.toetssteen.linking.lineage.bench;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import nl.toetssteen.documents.Document;
import nl.toetssteen.documents.references.Reference;
import nl.toetssteen.documents.references.References;
import nl.toetssteen.linking.lineage.DocumentPair;
import nl.toetssteen.linking.lineage.Lineage;
import nl.toetssteen.linking.lineage.Lineages;
import nl.toetssteen.linking.lineage.pages.Difference;
import nl.toetssteen.linking.lineage.verdicts.Ends;
import nl.toetssteen.linking.lineage.verdicts.Verdict;
import nl.toetssteen.search.Restrictions;
import nl.toetssteen.search.Searches;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What an item can be laid beside: by the computer's suggestion or an editor's search.
 */
@Component
class LineageBench {

	private static final int FOUND = 8;

	private final Lineages lineages;

	private final References references;

	private final Searches searches;

	LineageBench(Lineages lineages, References references, Searches searches) {
		this.lineages = lineages;
		this.references = references;
		this.searches = searches;
	}

	/** What the computer suggests for an item, without what was judged already. */
	List<Candidate> suggested(DocumentPair pair, String ref, List<Verdict> said) {
		return this.lineages.suggested(pair)
			.stream()
			.filter((lineage) -> lineage.relation().paired() && lineage.has(ref))
			.filter((lineage) -> said.stream()
				.noneMatch((verdict) -> verdict.review().isLive()
						&& verdict.ends().equals(ends(pair, lineage.older(), lineage.newer()))))
			.flatMap((lineage) -> candidate(ref, other(lineage, ref), lineage, said).stream())
			.toList();
	}

	/** What answers a search in the other document, best first. */
	List<Candidate> found(Document other, String ref, String question, List<Verdict> said) {
		if (question.isBlank()) {
			return List.of();
		}
		var restrictions = new Restrictions(
				Map.of("document", List.of(other.getCode()), "soort", List.of("belofte", "afspraak")),
				Restrictions.Order.RELEVANCE);
		return this.searches.ask(question, restrictions, false, 0, FOUND)
			.hits()
			.stream()
			.flatMap((hit) -> candidate(ref, hit.thing().getRef(), null, said).stream())
			.toList();
	}

	/** One item on the other side, for what was typed about it. */
	Optional<Candidate> one(String ref, @Nullable String other, List<Verdict> said) {
		return (other == null) ? Optional.empty() : candidate(ref, other, null, said);
	}

	/** An item by its ref, with its last words; null for none. */
	@Nullable Reference item(@Nullable String ref) {
		return (ref == null) ? null : this.references.find(ref).orElse(null);
	}

	private Optional<Candidate> candidate(String ref, String other, @Nullable Lineage suggestion, List<Verdict> said) {
		int version = said.stream()
			.filter((verdict) -> verdict.ends().has(ref) && verdict.ends().has(other))
			.mapToInt(Verdict::version)
			.findFirst()
			.orElse(0);
		return this.references.find(other)
			.map((found) -> new Candidate(found, suggestion,
					Difference.between(text(suggestion, ref, found, true), text(suggestion, ref, found, false)),
					version));
	}

	private String text(@Nullable Lineage suggestion, String ref, Reference other, boolean older) {
		Lineage.Wording wording = (suggestion == null) ? null : suggestion.wording();
		if (wording != null) {
			return older ? wording.said() : wording.nowSaid();
		}
		return older ? Objects.requireNonNull(item(ref)).text() : other.text();
	}

	private static String other(Lineage lineage, String ref) {
		return Stream.of(lineage.older(), lineage.newer())
			.filter((end) -> end != null && !end.equals(ref))
			.findFirst()
			.orElseThrow();
	}

	/** The ends of a verdict on two documents. */
	static Ends ends(DocumentPair pair, @Nullable String older, @Nullable String newer) {
		return new Ends(pair.older().getCode(), pair.newer().getCode(), older, newer);
	}

}
