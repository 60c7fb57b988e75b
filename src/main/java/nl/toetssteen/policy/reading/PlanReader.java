package nl.toetssteen.policy.reading;

import java.util.List;

import nl.toetssteen.documents.Chapter;
import nl.toetssteen.documents.SourceTree;

/**
 * Takes the goals and activities out of a budget. A budget that numbers its goals ("2.1
 * …") numbers them all; in one that does not, a goal is what answers "what do we want to
 * reach?", stands in a list below that question, or has a label ("Ambitie 2: …").
 */
public class PlanReader {

	/** Goals in reading order, each with its activities. */
	public List<FoundGoal> read(SourceTree tree) {
		boolean coded = tree.chapters().stream().anyMatch((chapter) -> new CodedGoals(chapter).any());
		var codes = new Codes();
		return tree.chapters().stream().flatMap((chapter) -> read(chapter, coded, codes).stream()).toList();
	}

	private List<FoundGoal> read(Chapter chapter, boolean coded, Codes codes) {
		List<FoundGoal> listed = coded ? List.of() : ListedPlan.read(chapter, codes);
		if (!listed.isEmpty()) {
			return listed;
		}
		GoalTitles titles = coded ? new CodedGoals(chapter) : new LabelledGoals(chapter);
		return new ChapterPlan(chapter, titles, codes).read();
	}

}
