package nl.toetssteen.linking.workbench;

import java.util.Objects;

import nl.toetssteen.linking.LinkContent;
import nl.toetssteen.linking.LinkKind;
import nl.toetssteen.linking.review.Decision;
import org.jspecify.annotations.Nullable;

/** Makes one of what two officers said in the same link. */
final class LinkMerge {

	private LinkMerge() {
	}

	/**
	 * What both said.
	 * @param base what they both started from; null when there was nothing yet
	 * @return null when one excludes the other, or the two do not fit together
	 */
	static @Nullable LinkContent of(@Nullable LinkContent base, LinkContent theirs, LinkContent mine) {
		boolean kindFree = theirs.kind() == mine.kind()
				|| (base != null && (theirs.kind() == base.kind() || mine.kind() == base.kind()));
		boolean shareFree = Objects.equals(theirs.share(), mine.share()) || (base != null
				&& (Objects.equals(theirs.share(), base.share()) || Objects.equals(mine.share(), base.share())));
		String motivation = motivation((base == null) ? "" : base.motivation(), theirs.motivation(), mine.motivation());
		if (!kindFree || !shareFree || motivation.length() > Decision.LONGEST) {
			return null;
		}
		LinkKind kind = (base != null && mine.kind() == base.kind()) ? theirs.kind() : mine.kind();
		Integer share = (base != null && Objects.equals(mine.share(), base.share())) ? theirs.share() : mine.share();
		return new LinkContent(kind, share, motivation);
	}

	private static String motivation(String base, String theirs, String mine) {
		if (theirs.equals(mine) || mine.equals(base)) {
			return theirs;
		}
		return (theirs.equals(base) || theirs.isEmpty()) ? mine : (theirs + "\n" + mine).strip();
	}

}
