package nl.toetssteen.comparison.differences.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import nl.toetssteen.comparison.differences.matching.Group;
import nl.toetssteen.comparison.differences.matching.Mention;
import nl.toetssteen.comparison.differences.matching.Verdict;

/**
 * A group as the page shows it.
 *
 * @param heading what is counted and of what
 * @param within whether one document alone takes part
 * @param why on what ground a machine put them together
 * @param remarks what to mind: parts that cannot be compared
 * @param scale null where a picture says no more than the table
 */
record GroupView(String id, String heading, Verdict verdict, boolean within, String why, List<String> remarks,
		List<MemberView> members, @Nullable Scale scale) {

	static GroupView of(Group group, Wording wording) {
		return new GroupView(group.id(), heading(group), group.verdict(), !group.isAcross(), why(group),
				remarks(group, wording),
				group.members().stream().map((member) -> member(group, member, wording)).toList(),
				Scale.of(group.members(), wording).orElse(null));
	}

	/**
	 * The share of a counted whole is worked out where the group has shares to lay it
	 * beside.
	 */
	private static MemberView member(Group group, Mention member, Wording wording) {
		return MemberView.of(member, isShared(group, member) ? wording.share(member.quantity()) : null, wording);
	}

	private static boolean isShared(Group group, Mention member) {
		return member.quantity().scope().whole() != null && !isPercent(member)
				&& group.members().stream().anyMatch(GroupView::isPercent);
	}

	private static boolean isPercent(Mention member) {
		return member.quantity().measure().unit().equals("%");
	}

	private static String heading(Group group) {
		String thing = Character.toUpperCase(group.heading().charAt(0)) + group.heading().substring(1);
		List<String> bases = group.members()
			.stream()
			.filter(GroupView::isPercent)
			.map((member) -> member.quantity().scope().base())
			.filter(Objects::nonNull)
			.distinct()
			.toList();
		// Where the texts name other bases, the heading must not choose one of them.
		return (bases.size() == 1) ? thing + ", als deel van " + bases.getFirst() : thing;
	}

	private static String why(Group group) {
		List<String> things = group.members()
			.stream()
			.map((member) -> "“" + member.quantity().object().toLowerCase(Locale.ROOT) + "”")
			.distinct()
			.limit(4)
			.toList();
		return "Een computer zette bij elkaar: " + String.join(", ", things)
				+ ((things.size() > 1) ? ". De woorden verschillen; ze hoeven niet precies hetzelfde te tellen." : ".");
	}

	private static List<String> remarks(Group group, Wording wording) {
		List<String> remarks = new ArrayList<>(
				(group.verdict() == Verdict.NOT_COMPARABLE) ? List.of() : Apart.of(group, wording));
		if (group.members().stream().anyMatch((member) -> isShared(group, member))) {
			remarks.add("Waar een aantal van een geheel staat, rekenden wij het deel uit om te vergelijken.");
		}
		return List.copyOf(remarks);
	}

}
