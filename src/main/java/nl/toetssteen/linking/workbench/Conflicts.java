package nl.toetssteen.linking.workbench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletResponse;
import nl.toetssteen.accounts.Editor;
import nl.toetssteen.accounts.Editors;
import nl.toetssteen.linking.Link;
import nl.toetssteen.linking.LinkContent;
import nl.toetssteen.linking.LinkRevision;
import nl.toetssteen.linking.Links;
import nl.toetssteen.linking.judgements.Judgement;
import nl.toetssteen.linking.judgements.Judgements;
import nl.toetssteen.linking.review.Review;
import nl.toetssteen.linking.review.Stale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Shows the second of two officers what the first did, with what can be chosen. */
@Component
class Conflicts {

	private final Links links;

	private final Judgements judgements;

	private final Editors editors;

	Conflicts(Links links, Judgements judgements, Editors editors) {
		this.links = links;
		this.judgements = judgements;
		this.editors = editors;
	}

	Editor officer() {
		return this.editors.current();
	}

	/** Whether something else about a pledge waits for this officer's eyes. */
	boolean awaitsMore(String pledge) {
		Editor officer = officer();
		return Stream
			.concat(this.links.of(pledge).stream().map(Link::review),
					this.judgements.of(pledge).stream().map(Judgement::review))
			.anyMatch((review) -> review.awaits(officer));
	}

	/** After both said something in the same link. */
	String ofLink(Place place, Stale stale, LinkForm form, Model model, HttpServletResponse response) {
		Link link = this.links.find(stale.id()).orElseThrow();
		LinkContent base = this.links.history(link.id())
			.stream()
			.filter((revision) -> revision.review().version() == form.basedOn())
			.map(LinkRevision::content)
			.findFirst()
			.orElse(null);
		LinkContent mine = form.content();
		var rows = new ArrayList<Conflict.Row>();
		rows.add(new Conflict.Row("Soort verband", (base == null) ? "" : base.kind().dutch(),
				link.content().kind().dutch(), mine.kind().dutch()));
		rows.add(new Conflict.Row("Aandeel", (base == null) ? "" : share(base), share(link.content()), share(mine)));
		rows.add(new Conflict.Row("Motivering", (base == null) ? "" : base.motivation(), link.content().motivation(),
				mine.motivation()));
		LinkContent merged = LinkMerge.of(base, link.content(), mine);
		return show(new Conflict("het verband met " + link.target(), name(link.review()), link.review().step().at(),
				link.review().step().act().dutch(), rows, place.address("/verband"), fields(link, mine),
				(merged == null) ? null : fields(link, merged)), place, model, response);
	}

	/** After both answered on the same axis. */
	String ofJudgement(Place place, Stale stale, JudgementForm form, Model model, HttpServletResponse response) {
		Judgement known = this.judgements.find(stale.id()).orElseThrow();
		var rows = List.of(new Conflict.Row("Antwoord", "", known.content().value().dutch(), form.value().dutch()),
				new Conflict.Row("Motivering", "", known.content().motivation(), form.motivation()),
				new Conflict.Row("Gezocht naar", "", known.content().searched().words(), form.searchedFor()));
		Map<String, String> mine = new LinkedHashMap<>();
		mine.put("as", known.axis().code());
		mine.put("waarde", form.value().code());
		mine.put("motivering", form.motivation());
		mine.put("gezocht", form.searchedFor());
		mine.put("versie", String.valueOf(known.version()));
		return show(new Conflict(known.axis().title().toLowerCase(java.util.Locale.ROOT), name(known.review()),
				known.review().step().at(), known.review().step().act().dutch(), rows, place.address("/oordeel"), mine,
				null), place, model, response);
	}

	/** After one decided about what the other has changed since. */
	String ofDecision(Place place, Stale stale, DecisionForm form, Model model, HttpServletResponse response) {
		@Nullable Link link = this.links.find(stale.id()).orElse(null);
		Review review = (link != null) ? link.review()
				: this.judgements.find(stale.id()).map(Judgement::review).orElseThrow();
		String path = ((link != null) ? "/verband/" : "/oordeel/") + stale.id() + "/besluit";
		Map<String, String> mine = new LinkedHashMap<>();
		mine.put("besluit", Objects.toString(form.besluit(), ""));
		mine.put("reden", Objects.toString(form.reden(), ""));
		mine.put("versie", String.valueOf(stale.version()));
		var rows = new ArrayList<Conflict.Row>();
		rows.add(new Conflict.Row("Besluit", "", review.state().dutch(), form.decision().act().dutch()));
		rows.add(new Conflict.Row("Reden", "", Objects.toString(review.step().reason(), ""),
				Objects.toString(form.reden(), "")));
		if (link != null) {
			rows.addAll(changes(link));
		}
		return show(
				new Conflict((link != null) ? "het verband met " + link.target() : "dit oordeel", name(review),
						review.step().at(), review.step().act().dutch(), rows, place.address(path), mine, null),
				place, model, response);
	}

	private List<Conflict.Row> changes(Link link) {
		List<LinkRevision> history = this.links.history(link.id());
		LinkContent before = history.get(Math.max(0, history.size() - 2)).content();
		return List.of(new Conflict.Row("Soort verband", before.kind().dutch(), link.content().kind().dutch(), ""),
				new Conflict.Row("Aandeel", share(before), share(link.content()), ""),
				new Conflict.Row("Motivering", before.motivation(), link.content().motivation(), ""));
	}

	private static Map<String, String> fields(Link link, LinkContent content) {
		Map<String, String> fields = new LinkedHashMap<>();
		fields.put("doel", link.target());
		fields.put("soort", content.kind().code());
		fields.put("aandeel", Objects.toString(content.share(), ""));
		fields.put("motivering", content.motivation());
		fields.put("versie", String.valueOf(link.version()));
		fields.put("daarna", "blijf");
		return fields;
	}

	private static String show(Conflict conflict, Place place, Model model, HttpServletResponse response) {
		response.setStatus(HttpStatus.CONFLICT.value());
		model.addAttribute("conflict", conflict);
		model.addAttribute("place", place);
		return "linking/conflict";
	}

	private static String share(LinkContent content) {
		return (content.share() == null) ? "" : content.share() + " %";
	}

	private String name(Review review) {
		return this.editors.find(review.step().by()).map(Editor::name).orElse("iemand");
	}

}
