package nl.toetssteen.policy.reading;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** Tells where in a chapter goals start. */
interface GoalTitles {

	/** The goal that starts at a node of the chapter, if one does. */
	Optional<GoalStart> at(int index);

	/** Whether the level of headings tells what stands beside a goal and what in it. */
	boolean levelled();

	/**
	 * The start of a goal.
	 *
	 * @param code its code, normalised; null when the document gives it none
	 * @param printedCode as printed, or empty
	 * @param programme number of the programme it belongs to
	 * @param explicit whether the document itself says that this is a goal, so that it is
	 * one even without activities
	 */
	record GoalStart(@Nullable String code, String printedCode, int programme, String title, boolean explicit) {
	}

}
