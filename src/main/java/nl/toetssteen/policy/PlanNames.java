package nl.toetssteen.policy;

import java.util.List;

import nl.toetssteen.documents.Document;
import nl.toetssteen.documents.references.NamedText;
import nl.toetssteen.documents.references.Names;
import nl.toetssteen.documents.references.ReferenceKind;
import nl.toetssteen.documents.references.References;
import nl.toetssteen.policy.reading.FoundActivity;
import nl.toetssteen.policy.reading.FoundGoal;
import org.springframework.stereotype.Component;

/** Asks permanent names for goals and activities; their codes give the natural ones. */
@Component
class PlanNames {

	private final References references;

	PlanNames(References references) {
		this.references = references;
	}

	static String natural(Document document, String code) {
		return document.getCode() + "/" + code;
	}

	Names ofGoals(Document document, List<FoundGoal> goals) {
		return this.references.assign(document, ReferenceKind.GOAL,
				goals.stream()
					.map((goal) -> new NamedText(natural(document, goal.code()), goal.title(), goal.text(),
							goal.programmeTitle(), "", goal.printedCode()))
					.toList());
	}

	Names ofActivities(Document document, List<FoundGoal> goals) {
		return this.references.assign(document, ReferenceKind.ACTIVITY,
				goals.stream()
					.flatMap((goal) -> goal.activities().stream().map((activity) -> name(document, goal, activity)))
					.toList());
	}

	private static NamedText name(Document document, FoundGoal goal, FoundActivity activity) {
		return new NamedText(natural(document, activity.code()), activity.title(), activity.text(),
				goal.programmeTitle(), goal.title(), activity.printedCode());
	}

}
