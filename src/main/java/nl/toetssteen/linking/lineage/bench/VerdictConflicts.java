package nl.toetssteen.linking.lineage.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import nl.toetssteen.accounts.Editor;
import nl.toetssteen.accounts.Editors;
import nl.toetssteen.linking.deciding.Conflict;
import nl.toetssteen.linking.deciding.DecisionForm;
import nl.toetssteen.linking.lineage.verdicts.Verdict;
import nl.toetssteen.linking.lineage.verdicts.VerdictContent;
import nl.toetssteen.linking.lineage.verdicts.Verdicts;
import nl.toetssteen.linking.review.Stale;
import org.springframework.stereotype.Component;

/** Shows the second of two editors what the first said, with what can be chosen. */
@Component
class VerdictConflicts {

	private final Verdicts verdicts;

	private final Editors editors;

	VerdictConflicts(Verdicts verdicts, Editors editors) {
		this.verdicts = verdicts;
		this.editors = editors;
	}

	/** After both said something of the same two items. */
	Conflict ofVerdict(LineagePlace place, Stale stale, VerdictForm form) {
		Verdict known = this.verdicts.find(stale.id()).orElseThrow();
		VerdictContent theirs = known.content();
		var rows = List.of(
				new Conflict.Row("Wat ermee gebeurde", "", theirs.relation().dutch(), form.relation().dutch()),
				new Conflict.Row("Toelichting", "", theirs.explanation(), form.explanation()),
				new Conflict.Row("Gezocht naar", "", theirs.searched().words(), form.searchedFor()));
		Map<String, String> mine = new LinkedHashMap<>();
		mine.put("andere", Objects.toString(form.andere(), ""));
		mine.put("relatie", form.relation().code());
		mine.put("toelichting", form.explanation());
		mine.put("gezocht", form.searchedFor());
		mine.put("versie", String.valueOf(known.version()));
		return Conflict.of(what(known), name(known), known.review(), rows, place.address("/uitspraak"), mine, null);
	}

	/** After one decided about what the other has changed since. */
	Conflict ofDecision(LineagePlace place, Stale stale, DecisionForm form) {
		Verdict known = this.verdicts.find(stale.id()).orElseThrow();
		var now = List.of(new Conflict.Row("Wat ermee gebeurde", "", known.content().relation().dutch(), ""),
				new Conflict.Row("Toelichting", "", known.content().told(), ""));
		return Conflict.ofDecision(what(known), name(known), known.review(), form,
				place.address("/uitspraak/" + known.id() + "/besluit"), now);
	}

	private static String what(Verdict verdict) {
		return "het verloop " + verdict.ends();
	}

	private String name(Verdict verdict) {
		return this.editors.find(verdict.review().step().by()).map(Editor::name).orElse("iemand");
	}

}
