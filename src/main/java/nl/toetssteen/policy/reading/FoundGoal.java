package nl.toetssteen.policy.reading;

import java.util.List;

import nl.toetssteen.documents.Place;

/**
 * A goal as it stands in a budget.
 *
 * @param code unique in the document: "2.1"
 * @param printedCode as printed; empty when the budget does not number its goals
 * @param text its paragraphs and list items, one to a line
 */
public record FoundGoal(String code, String printedCode, int programme, String programmeTitle, String title,
		String text, int passage, Place place, List<FoundActivity> activities) {

	public FoundGoal {
		activities = List.copyOf(activities);
	}

}
