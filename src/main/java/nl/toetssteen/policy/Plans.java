package nl.toetssteen.policy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The goals and activities of the budgets the portal knows; other modules and our own
 * pages come in here.
 */
@Service
@Transactional(readOnly = true)
public class Plans {

	private final GoalRepository goals;

	private final ActivityRepository activities;

	Plans(GoalRepository goals, ActivityRepository activities) {
		this.goals = goals;
		this.activities = activities;
	}

	/** The programmes of a budget in its own order, with their goals and activities. */
	public List<Programme> programmes(Long documentId) {
		Map<String, List<Activity>> byGoal = this.activities.findInOrder(documentId)
			.stream()
			.collect(Collectors.groupingBy((activity) -> activity.getGoal().getRef()));
		Map<Integer, List<Goal>> byProgramme = this.goals.findInOrder(documentId)
			.stream()
			.collect(Collectors.groupingBy(Goal::getProgrammeNumber, LinkedHashMap::new, Collectors.toList()));
		return byProgramme.values().stream().map((goals) -> programme(goals, byGoal)).toList();
	}

	public Optional<Goal> goal(String ref) {
		return this.goals.findByRef(ref);
	}

	public Optional<Activity> activity(String ref) {
		return this.activities.findByRef(ref);
	}

	/** What is done for a goal, in the order of the budget. */
	public List<Activity> activitiesFor(Goal goal) {
		return this.activities.findByGoal(goal.getRef());
	}

	/**
	 * Goals by document and position.
	 * @param documentId only of this document, or of all when null
	 * @param theme only those under this theme, best or not, or under any when null
	 */
	public Page<Goal> goals(@Nullable Long documentId, @Nullable String theme, Pageable pageable) {
		return this.goals.search(documentId, theme, pageable);
	}

	/** Activities by document and position; parameters as for goals. */
	public Page<Activity> activities(@Nullable Long documentId, @Nullable String theme, Pageable pageable) {
		return this.activities.search(documentId, theme, pageable);
	}

	private Programme programme(List<Goal> goals, Map<String, List<Activity>> byGoal) {
		List<Programme.Plan> plans = goals.stream()
			.map((goal) -> new Programme.Plan(goal, byGoal.getOrDefault(goal.getRef(), List.of())))
			.toList();
		Goal first = goals.getFirst();
		return new Programme(first.getProgrammeNumber(), first.getProgrammeTitle(), plans);
	}

}
