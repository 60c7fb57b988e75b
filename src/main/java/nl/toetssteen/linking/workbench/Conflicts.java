package nl.toetssteen.linking.workbench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import nl.toetssteen.accounts.Editor;
import nl.toetssteen.accounts.Editors;
import nl.toetssteen.linking.Link;
import nl.toetssteen.linking.LinkContent;
import nl.toetssteen.linking.Links;
import nl.toetssteen.linking.deciding.Conflict;
import nl.toetssteen.linking.deciding.DecisionForm;
import nl.toetssteen.linking.judgements.Judgement;
import nl.toetssteen.linking.judgements.Judgements;
import nl.toetssteen.linking.review.Review;
import nl.toetssteen.linking.review.Stale;
import nl.toetssteen.linking.review.Revision;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

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
	Conflict ofLink(PledgePlace place, Stale stale, LinkForm form) {
		Link link = this.links.find(stale.id()).orElseThrow();
		LinkContent base = this.links.history(link.id())
			.stream()
			.filter((revision) -> revision.review().version() == form.basedOn())
			.map(Revision::content)
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
		return Conflict.of("het verband met " + link.target(), name(link.review()), link.review(), rows,
				place.address("/verband"), fields(link, mine), (merged == null) ? null : fields(link, merged));
	}

	/** After both answered on the same axis. */
	Conflict ofJudgement(PledgePlace place, Stale stale, JudgementForm form) {
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
		return Conflict.of(known.axis().title().toLowerCase(Locale.ROOT), name(known.review()), known.review(), rows,
				place.address("/oordeel"), mine, null);
	}

	/** After one decided about what the other has changed since. */
	Conflict ofDecision(PledgePlace place, Stale stale, DecisionForm form) {
		@Nullable Link link = this.links.find(stale.id()).orElse(null);
		Review review = (link != null) ? link.review()
				: this.judgements.find(stale.id()).map(Judgement::review).orElseThrow();
		String path = ((link != null) ? "/verband/" : "/oordeel/") + stale.id() + "/besluit";
		return Conflict.ofDecision((link != null) ? "het verband met " + link.target() : "dit oordeel", name(review),
				review, form, place.address(path), (link != null) ? changes(link) : List.of());
	}

	private List<Conflict.Row> changes(Link link) {
		List<Revision<LinkContent>> history = this.links.history(link.id());
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

	private static String share(LinkContent content) {
		return (content.share() == null) ? "" : content.share() + " %";
	}

	private String name(Review review) {
		return this.editors.find(review.step().by()).map(Editor::name).orElse("iemand");
	}

}
