package nl.toetssteen.linking.lineage.bench;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import nl.toetssteen.accounts.Editor;
import nl.toetssteen.accounts.Editors;
import nl.toetssteen.documents.Document;
import nl.toetssteen.documents.statements.Statement;
import nl.toetssteen.linking.deciding.Screen;
import nl.toetssteen.linking.lineage.DocumentPair;
import nl.toetssteen.linking.lineage.LineageQuestion;
import nl.toetssteen.linking.lineage.Relation;
import nl.toetssteen.linking.lineage.verdicts.Ends;
import nl.toetssteen.linking.lineage.verdicts.Verdict;
import nl.toetssteen.linking.lineage.verdicts.Verdicts;
import nl.toetssteen.linking.queue.Progress;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;

/**
 * The whole screen of an item: its words, what was said of it, and what may go on in it.
 */
@Component
class LineageScreen implements Screen<LineagePlace> {

	private final LineageQuestion question;

	private final LineageQueue queue;

	private final LineageBench bench;

	private final Verdicts verdicts;

	private final Editors editors;

	LineageScreen(LineageQuestion question, LineageQueue queue, LineageBench bench, Verdicts verdicts,
			Editors editors) {
		this.question = question;
		this.queue = queue;
		this.bench = bench;
		this.verdicts = verdicts;
		this.editors = editors;
	}

	@Override
	public String show(LineagePlace place, Model model) {
		return show(place, "", model);
	}

	/**
	 * Fills the screen and answers its template.
	 * @param asked what the editor searches for; may be empty
	 */
	String show(LineagePlace place, String asked, Model model) {
		DocumentPair pair = pair(place);
		boolean older = place.document().equals(pair.older().getCode());
		Document other = older ? pair.newer() : pair.older();
		List<LineageEntry> entries = this.queue.of(pair);
		Statement statement = statement(pair, place.ref());
		model.addAttribute("place", place);
		model.addAttribute("older", older);
		model.addAttribute("other", other);
		model.addAttribute("statement", statement);
		model.addAttribute("citation", statement.citation(older ? pair.older() : pair.newer()));
		model.addAttribute("standing", Progress.inWords(LineageQueue.counts(entries)));
		model.addAttribute("following", LineageQueue.beside(entries, place.filter(), place.ref(), true).orElse(null));
		model.addAttribute("preceding", LineageQueue.beside(entries, place.filter(), place.ref(), false).orElse(null));
		model.addAttribute("q", asked);
		said(model, pair, place.ref(), older);
		candidates(model, pair, place.ref(), other);
		return "linking/lineage-bench";
	}

	@Override
	public String onwards(LineagePlace place) {
		return LineageQueue.beside(this.queue.of(pair(place)), place.filter(), place.ref(), true)
			.map((next) -> place.addressOf(next.ref()))
			.orElseGet(() -> place.filter().address(LineageFilter.QUEUE));
	}

	/** Whether something else about an item waits for the eyes of who is signed in. */
	boolean awaitsMore(LineagePlace place) {
		Editor editor = this.editors.current();
		return said(pair(place), place.ref()).stream().anyMatch((verdict) -> verdict.review().awaits(editor));
	}

	/** The ends of what is said of an item here: with another, or with none. */
	Ends ends(LineagePlace place, @Nullable String other) {
		DocumentPair pair = pair(place);
		return place.document().equals(pair.older().getCode()) ? LineageBench.ends(pair, place.ref(), other)
				: LineageBench.ends(pair, other, place.ref());
	}

	/** The two documents, of which the item's own must be one. */
	private DocumentPair pair(LineagePlace place) {
		DocumentPair pair = this.question.asked(place.filter().van(), place.filter().naar());
		if (!List.of(pair.older().getCode(), pair.newer().getCode()).contains(place.document())) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		return pair;
	}

	private Statement statement(DocumentPair pair, String ref) {
		return this.queue.statement(pair, ref).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

	private List<Verdict> said(DocumentPair pair, String ref) {
		return this.verdicts.between(pair.older().getCode(), pair.newer().getCode())
			.stream()
			.filter((verdict) -> verdict.ends().has(ref))
			.toList();
	}

	private void said(Model model, DocumentPair pair, String ref, boolean older) {
		Editor editor = this.editors.current();
		List<Verdict> said = said(pair, ref);
		List<VerdictView> views = said.stream()
			.map((verdict) -> VerdictView.of(verdict, this.bench.item(otherOf(verdict, ref)),
					this.verdicts.history(verdict.id()), editor))
			.toList();
		Relation alone = older ? Relation.NOT_FOUND : Relation.NEW;
		Optional<VerdictView> finding = views.stream()
			.filter((view) -> view.verdict().content().relation() == alone)
			.findFirst();
		model.addAttribute("editor", editor);
		model.addAttribute("names", this.editors.all().stream().collect(Collectors.toMap(Editor::id, Editor::name)));
		model.addAttribute("verdicts", views.stream().filter((view) -> view.verdict().ends().paired()).toList());
		model.addAttribute("firstAwaited",
				views.stream().filter(VerdictView::awaited).map(VerdictView::verdict).findFirst().orElse(null));
		model.addAttribute("alone", alone);
		model.addAttribute("finding", finding.orElse(null));
		model.addAttribute("progress", LineageQueue.progress(ref, said));
		model.addAttribute("relations", Relation.ofPairs());
	}

	private void candidates(Model model, DocumentPair pair, String ref, Document other) {
		List<Verdict> said = said(pair, ref);
		model.addAttribute("suggested", this.bench.suggested(pair, ref, said));
		List<Candidate> found = this.bench.found(other, ref, Objects.toString(model.getAttribute("q"), ""), said);
		model.addAttribute("found", (model.getAttribute("typed") instanceof VerdictForm typed && found.isEmpty())
				? this.bench.one(ref, typed.andere(), said).stream().toList() : found);
	}

	private static @Nullable String otherOf(Verdict verdict, String ref) {
		return ref.equals(verdict.ends().olderRef()) ? verdict.ends().newerRef() : verdict.ends().olderRef();
	}

}
