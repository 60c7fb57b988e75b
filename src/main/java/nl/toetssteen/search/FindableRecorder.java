package nl.toetssteen.search;

import java.util.List;
import java.util.Map;

import nl.toetssteen.budget.Budget;
import nl.toetssteen.budget.BudgetLine;
import nl.toetssteen.budget.BudgetTable;
import nl.toetssteen.documents.Chapter;
import nl.toetssteen.documents.Document;
import nl.toetssteen.documents.DocumentRead;
import nl.toetssteen.documents.DocumentReplaced;
import nl.toetssteen.documents.Node;
import nl.toetssteen.documents.Place;
import nl.toetssteen.pledges.Pledges;
import nl.toetssteen.policy.Activity;
import nl.toetssteen.policy.Agreements;
import nl.toetssteen.policy.Goal;
import nl.toetssteen.policy.Plans;
import nl.toetssteen.policy.Programme;
import nl.toetssteen.themes.ThemeAssignment;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Makes everything in a document that was read findable: what the other modules took out
 * of it, and every passage that is left. Runs last in the transaction of the import.
 */
@Component
class FindableRecorder {

	private final FindableRepository repository;

	private final Pledges pledges;

	private final Agreements agreements;

	private final Plans plans;

	private final Budget budget;

	private final WordCounts words;

	FindableRecorder(FindableRepository repository, Pledges pledges, Agreements agreements, Plans plans, Budget budget,
			WordCounts words) {
		this.repository = repository;
		this.pledges = pledges;
		this.agreements = agreements;
		this.plans = plans;
		this.budget = budget;
		this.words = words;
	}

	/** One by one, so that each is taken out of the index too. */
	@EventListener
	void forget(DocumentReplaced replaced) {
		List<Findable> things = this.repository.findByDocumentId(replaced.document().getId());
		this.words.discount(things);
		this.repository.deleteAll(things);
		this.repository.flush();
	}

	@EventListener
	@Order(Ordered.LOWEST_PRECEDENCE)
	void record(DocumentRead read) {
		Document document = read.document();
		var collector = new Collector(document);
		this.pledges.in(document)
			.forEach((pledge) -> collector.statement(FindableKind.PLEDGE, pledge.getStatement(),
					codes(pledge.getThemes())));
		this.agreements.in(document)
			.forEach((item) -> collector.statement(FindableKind.AGREEMENT_ITEM, item.getStatement(),
					codes(item.getThemes())));
		List<Node> nodes = read.tree().chapters().stream().flatMap((chapter) -> chapter.nodes().stream()).toList();
		this.plans.programmes(document.getId()).forEach((programme) -> plans(programme, nodes, collector));
		rows(document, collector);
		read.tree().chapters().forEach((chapter) -> rest(chapter, collector));
		this.repository.saveAll(collector.things());
		this.words.count(collector.things());
	}

	private void plans(Programme programme, List<Node> nodes, Collector collector) {
		for (Programme.Plan plan : programme.plans()) {
			Goal goal = plan.goal();
			collector.titled(FindableKind.GOAL, goal.getRef(), within(nodes, goal.getPlace(), goal.getPassageNumber()),
					goal.getPlace(), new Words(goal.getTitle(), goal.getText(), programme.title()),
					codes(goal.getThemes()));
			for (Activity activity : plan.activities()) {
				collector.titled(FindableKind.ACTIVITY, activity.getRef(),
						within(nodes, activity.getPlace(), activity.getPassageNumber()), activity.getPlace(),
						new Words(activity.getTitle(), activity.getText(), under(programme.title(), goal.getTitle())),
						codes(activity.getThemes()));
			}
		}
	}

	/** What stands within a place, tables left out: their rows are found apart. */
	private static List<Node> within(List<Node> nodes, Place place, int own) {
		return nodes.stream()
			.filter((node) -> !(node instanceof Node.Table))
			.filter((node) -> node.number() == own
					|| node.place().lineFrom() >= place.lineFrom() && node.place().lineTo() <= place.lineTo())
			.toList();
	}

	private void rows(Document document, Collector collector) {
		List<BudgetTable> tables = this.budget.tables(document.getId());
		Map<Long, List<BudgetLine>> lines = this.budget.lines(tables);
		for (BudgetTable table : tables) {
			for (BudgetLine line : lines.getOrDefault(table.getId(), List.of())) {
				collector.row(
						line.getRef(), line.getPassageNumber(), line.getPlace(), new Words(line.getLabel(),
								joined(line.getCode(), line.getNote()), under(table.getTitle(), line.getSection())),
						List.of());
			}
		}
	}

	/** Titles above each other, the lowest last. */
	static String under(String first, @Nullable String second) {
		return (second == null || second.isBlank()) ? first : first + " › " + second;
	}

	private static String joined(@Nullable String first, @Nullable String second) {
		return ((first != null) ? first : "") + " " + ((second != null) ? second : "");
	}

	private void rest(Chapter chapter, Collector collector) {
		collector.passage(chapter.passageNumber(), chapter.place(), new Words(chapter.title(), "", ""));
		for (Node node : chapter.nodes()) {
			switch (node) {
				case Node.Heading heading -> collector.passage(heading.number(), heading.place(),
						new Words(heading.text(), "", chapter.title()));
				case Node.Paragraph paragraph -> collector.passage(paragraph.number(), paragraph.place(),
						new Words("", paragraph.text(), chapter.title()));
				case Node.ListItem item ->
					collector.passage(item.number(), item.place(), new Words("", item.text(), chapter.title()));
				case Node.Table table -> table(table, chapter, collector);
			}
		}
	}

	private void table(Node.Table table, Chapter chapter, Collector collector) {
		collector.passage(table.number(), table.place(), new Words(table.title(), table.caption(), chapter.title()));
		table.rows()
			.forEach((row) -> collector.passage(row.number(), row.place(),
					new Words(row.label(), joined(row.code(), row.note()), table.title())));
	}

	private static List<String> codes(List<ThemeAssignment> themes) {
		return themes.stream().map(ThemeAssignment::theme).toList();
	}

}
