package nl.toetssteen.comparison.differences.pages;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import nl.toetssteen.comparison.differences.matching.Group;
import nl.toetssteen.comparison.differences.matching.Verdict;

/**
 * A group as the page shows it.
 *
 * @param heading what is counted and of what
 * @param why on what ground a machine put them together
 * @param remarks what to mind: parts that cannot be compared
 * @param scale null where a picture says no more than the table
 */
record GroupView(String id, String heading, Verdict verdict, String why, List<String> remarks, List<MemberView> members,
		@Nullable Scale scale) {

	static GroupView of(Group group, Wording wording) {
		return new GroupView(group.id(), heading(group), group.verdict(), why(group), remarks(group),
				group.members().stream().map((member) -> MemberView.of(member, wording)).toList(),
				Scale.of(group.members(), wording).orElse(null));
	}

	private static String heading(Group group) {
		String thing = Character.toUpperCase(group.heading().charAt(0)) + group.heading().substring(1);
		List<String> bases = group.members()
			.stream()
			.filter((member) -> member.quantity().measure().unit().equals("%"))
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
			.map((member) -> "“" + member.quantity().object() + "”")
			.distinct()
			.limit(4)
			.toList();
		return "Bij elkaar gezet omdat de teksten hetzelfde tellen: " + String.join(", ", things) + ".";
	}

	private static List<String> remarks(Group group) {
		boolean some = group.verdict() != Verdict.NOT_COMPARABLE
				&& group.pairs().stream().anyMatch((pair) -> pair.verdict() == Verdict.NOT_COMPARABLE);
		boolean shares = group.members().stream().anyMatch((member) -> member.quantity().scope().whole() != null);
		return java.util.stream.Stream
			.of(some ? "Niet alle getallen hier zijn met elkaar te vergelijken: kijk bij ‘geldt voor’." : "",
					shares ? "Waar een aantal van een geheel staat, rekenden wij het deel uit om te vergelijken." : "")
			.filter((remark) -> !remark.isEmpty())
			.toList();
	}

}
