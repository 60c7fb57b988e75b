package nl.toetssteen.comparison.sidebyside;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import nl.toetssteen.documents.Document;
import nl.toetssteen.documents.DocumentKind;
import nl.toetssteen.linking.LinkKind;
import nl.toetssteen.linking.Links;
import nl.toetssteen.linking.lineage.DocumentPair;
import nl.toetssteen.linking.lineage.Lineage;
import nl.toetssteen.linking.lineage.LineageQuestion;
import nl.toetssteen.linking.lineage.Lineages;
import nl.toetssteen.linking.published.Standings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What is known to tie two documents: links that editors confirmed, and the lineage of
 * documents that follow each other. Asked in a few questions, whatever their size.
 */
@Component
class Ties {

	private final Links links;

	private final Standings standings;

	private final Lineages lineages;

	private final LineageQuestion question;

	Ties(Links links, Standings standings, Lineages lineages, LineageQuestion question) {
		this.links = links;
		this.standings = standings;
		this.lineages = lineages;
		this.question = question;
	}

	/** The two in the order of time, when their lineage is worked out; else null. */
	@Nullable DocumentPair pair(Document one, Document other) {
		return this.question.usual()
			.stream()
			.filter((pair) -> is(pair, one, other) || is(pair, other, one))
			.findFirst()
			.orElse(null);
	}

	private static boolean is(DocumentPair pair, Document older, Document newer) {
		return pair.older().getCode().equals(older.getCode()) && pair.newer().getCode().equals(newer.getCode());
	}

	/** The ties of lineage, by the ref on either side. */
	Map<String, List<Tie>> lineage(DocumentPair pair) {
		Map<String, List<Tie>> ties = new HashMap<>();
		for (Lineage lineage : this.lineages.between(pair)) {
			add(ties, lineage.older(), tie(lineage, lineage.newer()));
			add(ties, lineage.newer(), tie(lineage, lineage.older()));
		}
		return ties;
	}

	private static Tie tie(Lineage lineage, @Nullable String other) {
		String page = (other == null) ? "" : "/verwijzing/" + other;
		return new Tie(lineage.relation().dutch(), lineage.meaning(), other, number(other), page, lineage.review(),
				lineage.explanation());
	}

	/**
	 * The confirmed links between pledges of a programme and things in another document.
	 * @param pledges refs of the pledges shown
	 * @param targets refs of the other things shown
	 */
	Map<String, List<Tie>> links(Document programme, List<String> pledges, Document other, List<String> targets) {
		Map<String, List<Tie>> ties = new HashMap<>();
		if (programme.getKind() != DocumentKind.PROGRAMME) {
			return ties;
		}
		this.standings.of(pledges)
			.forEach((pledge, standing) -> standing.links()
				.stream()
				.filter((line) -> line.target().startsWith(other.getCode() + "/"))
				.forEach((line) -> add(ties, pledge, link(line.kind(), line.target(), line.name(), line.address()))));
		this.links.confirmedTo(targets)
			.forEach((target, all) -> all.stream()
				.filter((link) -> link.pledge().startsWith(programme.getCode() + "/"))
				.forEach((link) -> add(ties, target, link(link.content().kind(), link.pledge(),
						"belofte " + number(link.pledge()), "/beloften/" + link.pledge()))));
		return ties;
	}

	private static Tie link(LinkKind kind, String ref, String name, String address) {
		return new Tie(kind.dutch(), kind.definition(), ref, name, address, Tie.CONFIRMED, "");
	}

	private static void add(Map<String, List<Tie>> ties, @Nullable String ref, Tie tie) {
		if (ref != null) {
			ties.computeIfAbsent(ref, (_) -> new ArrayList<>()).add(tie);
		}
	}

	private static String number(@Nullable String ref) {
		return (ref == null) ? "" : ref.substring(ref.indexOf('/') + 1);
	}

}
