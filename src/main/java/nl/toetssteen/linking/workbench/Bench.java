package nl.toetssteen.linking.workbench;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import nl.toetssteen.accounts.Editor;
import nl.toetssteen.accounts.Editors;
import nl.toetssteen.documents.Document;
import nl.toetssteen.linking.Link;
import nl.toetssteen.linking.Links;
import nl.toetssteen.linking.judgements.Axis;
import nl.toetssteen.linking.judgements.Judgements;
import nl.toetssteen.linking.targets.Card;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Lays everything about a pledge on the officer's bench. */
@Component
class Bench {

	private final Links links;

	private final Judgements judgements;

	private final Candidates candidates;

	private final Dismissals dismissals;

	private final Editors editors;

	Bench(Links links, Judgements judgements, Candidates candidates, Dismissals dismissals, Editors editors) {
		this.links = links;
		this.judgements = judgements;
		this.candidates = candidates;
		this.dismissals = dismissals;
		this.editors = editors;
	}

	/**
	 * Fills the workbench of a pledge.
	 * @param question what the officer searches for; may be empty
	 * @param kind code of the kind of suggestion to show more of; may be empty
	 */
	void lay(Model model, Document programme, String pledge, String question, String kind) {
		Editor officer = this.editors.current();
		List<Link> all = this.links.of(pledge);
		Map<String, Dismissals.Dismissal> aside = this.dismissals.of(pledge);
		Map<String, Card> known = this.candidates.named(programme,
				Stream.concat(all.stream().map(Link::target), aside.keySet().stream()).distinct().toList());
		model.addAttribute("officer", officer);
		model.addAttribute("names", names());
		List<LinkView> views = views(all, known, officer);
		model.addAttribute("links", views);
		model.addAttribute("firstAwaited", views.stream().filter(LinkView::awaited).findFirst().orElse(null));
		model.addAttribute("versions", all.stream().collect(Collectors.toMap(Link::target, Link::version)));
		model.addAttribute("aside", aside);
		model.addAttribute("cards", known);
		List<Section> sections = this.candidates.suggested(programme, pledge, kind, judged(all, aside.keySet()));
		model.addAttribute("sections", sections);
		model.addAttribute("found", found(model, programme, question, sections));
		model.addAttribute("q", question);
		model.addAttribute("soort", kind);
		axes(model, pledge, officer);
	}

	/** The names of all who ever worked here, by their id. */
	Map<UUID, String> names() {
		return this.editors.all().stream().collect(Collectors.toMap(Editor::id, Editor::name));
	}

	/** What was typed about something that nobody suggests stays on the screen too. */
	private List<Card> found(Model model, Document programme, String question, List<Section> sections) {
		if (!(model.getAttribute("typed") instanceof LinkForm typed)) {
			return this.candidates.found(programme, question);
		}
		boolean there = sections.stream().anyMatch((section) -> section.has(typed.target()));
		return there ? List.of() : List.copyOf(this.candidates.named(programme, List.of(typed.target())).values());
	}

	private List<LinkView> views(List<Link> all, Map<String, Card> cards, Editor officer) {
		return all.stream()
			.filter((link) -> cards.containsKey(link.target()))
			.map((link) -> LinkView.of(Objects.requireNonNull(cards.get(link.target())), link,
					this.links.history(link.id()), officer))
			.toList();
	}

	private void axes(Model model, String pledge, Editor officer) {
		List<AxisView> views = Stream.of(Axis.values()).map((axis) -> view(pledge, axis, officer)).toList();
		model.addAttribute("axes", views.subList(0, views.size() - 1));
		model.addAttribute("finding", views.getLast());
	}

	private AxisView view(String pledge, Axis axis, Editor officer) {
		return this.judgements.of(pledge, axis)
			.map((judgement) -> new AxisView(axis, judgement, this.judgements.history(judgement.id()).reversed(),
					judgement.review().awaits(officer), judgement.review().isUndoableBy(officer)))
			.orElseGet(() -> new AxisView(axis, null, List.of(), false, false));
	}

	private static Set<String> judged(List<Link> links, Set<String> aside) {
		Set<String> judged = new HashSet<>(aside);
		links.stream().filter((link) -> link.review().isLive()).map(Link::target).forEach(judged::add);
		return judged;
	}

}
