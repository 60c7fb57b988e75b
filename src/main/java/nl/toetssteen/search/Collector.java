package nl.toetssteen.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import nl.toetssteen.documents.Document;
import nl.toetssteen.documents.Node;
import nl.toetssteen.documents.Place;
import nl.toetssteen.documents.finding.FoundStatement;

/** Gathers what can be found in one document and remembers which passages are covered. */
class Collector {

	private static final Pattern LEAD = Pattern.compile("(.{3,150}?[.!?])\\s.*", Pattern.DOTALL);

	private final Document document;

	private final List<Findable> things = new ArrayList<>();

	private final Set<Integer> covered = new HashSet<>();

	private final Map<Integer, Integer> within = new HashMap<>();

	private final Map<Integer, List<String>> statements = new HashMap<>();

	private final Set<String> labels = new HashSet<>();

	Collector(Document document) {
		this.document = document;
	}

	/** A pledge or agreement item; its leading sentence counts as its title. */
	void statement(FindableKind kind, FoundStatement statement, List<String> themes) {
		this.statements.computeIfAbsent(statement.passage(), (_) -> new ArrayList<>()).add(statement.text());
		Matcher lead = LEAD.matcher(statement.text());
		String context = FindableRecorder.under(statement.chapterTitle(), statement.section());
		add(kind, statement.ref(), statement.passage(), statement.passage(), statement.place(),
				new Words(lead.matches() ? lead.group(1) : "", statement.text(), context), themes);
	}

	/** Something with a title that takes several passages. */
	void titled(FindableKind kind, String ref, List<Node> nodes, Place place, Words words, List<String> themes) {
		List<Integer> numbers = nodes.stream().map(Node::number).toList();
		this.covered.addAll(numbers);
		add(kind, ref, Collections.min(numbers), Collections.max(numbers), place, complete(words, nodes), themes);
	}

	/**
	 * Adds what is printed there besides title and text: its number, when it is planned.
	 */
	private static Words complete(Words words, List<Node> nodes) {
		var body = new StringBuilder(words.body());
		for (Node node : nodes) {
			String rest = printed(node).replace(words.title(), "").strip();
			if (body.indexOf(rest) < 0) {
				body.append('\n').append(rest);
			}
		}
		return new Words(words.title(), body.toString(), words.context());
	}

	private static String printed(Node node) {
		return switch (node) {
			case Node.Heading heading -> heading.text();
			case Node.Paragraph paragraph -> paragraph.text();
			case Node.ListItem item -> item.text();
			case Node.Table table -> table.title();
		};
	}

	/** A row of a table; a label that was there before is marked as repeated. */
	void row(String ref, int passage, Place place, Words words, List<String> themes) {
		Findable row = add(FindableKind.BUDGET_LINE, ref, passage, passage, place, words, themes);
		if (!this.labels.add(words.title().toLowerCase(Locale.ROOT))) {
			row.repeats();
		}
	}

	/** Any passage, or what is left of it when statements were taken out of it. */
	void passage(int number, Place place, Words words) {
		String body = words.body();
		for (String statement : this.statements.getOrDefault(number, List.of())) {
			body = body.replace(statement, " ");
		}
		boolean statesMore = this.statements.containsKey(number) && body.chars().anyMatch(Character::isLetter);
		if (statesMore || !this.covered.contains(number)) {
			add(FindableKind.PASSAGE, this.document.getCode() + "/passage/" + number, number, number, place,
					new Words(words.title(), body.strip(), words.context()), List.of());
		}
	}

	List<Findable> things() {
		return this.things;
	}

	private Findable add(FindableKind kind, String ref, int first, int last, Place place, Words words,
			List<String> themes) {
		this.covered.add(first);
		int order = this.within.merge(first, 1, Integer::sum) - 1;
		var thing = new Findable(this.document, kind, ref, new Source(first, last, order, place), words, themes);
		this.things.add(thing);
		return thing;
	}

}
