package nl.toetssteen.linking.suggesting.gathering;

import java.util.ArrayList;
import java.util.List;

import nl.toetssteen.documents.Document;
import nl.toetssteen.documents.finding.FoundStatement;
import nl.toetssteen.linking.TargetKind;
import nl.toetssteen.linking.suggesting.matching.Target;
import nl.toetssteen.linking.suggesting.matching.Wording;
import nl.toetssteen.pledges.Pledges;
import nl.toetssteen.policy.Agreements;
import nl.toetssteen.themes.ThemeAssignment;
import org.springframework.stereotype.Component;

/** The words of pledges and agreement items. */
@Component
class StatedThings {

	private final Pledges pledges;

	private final Agreements agreements;

	private final ThemeTitles themes;

	StatedThings(Pledges pledges, Agreements agreements, ThemeTitles themes) {
		this.pledges = pledges;
		this.agreements = agreements;
		this.themes = themes;
	}

	List<Wording> pledges(Document document) {
		return this.pledges.in(document)
			.stream()
			.map((pledge) -> wording(document, pledge.getStatement(), pledge.getThemes()))
			.toList();
	}

	List<Target> agreed(Document document) {
		return this.agreements.in(document)
			.stream()
			.map((item) -> new Target(TargetKind.AGREEMENT_ITEM,
					wording(document, item.getStatement(), item.getThemes())))
			.toList();
	}

	private Wording wording(Document document, FoundStatement statement, List<ThemeAssignment> themes) {
		List<String> above = new ArrayList<>();
		above.add(statement.chapterTitle());
		if (statement.section() != null) {
			above.add(statement.section());
		}
		return new Wording(statement.ref(), document.getPeriodFrom(), FirstSentence.of(statement.text()),
				statement.text(), above, "", this.themes.of(themes));
	}

}
