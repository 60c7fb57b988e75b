package nl.toetssteen.documents.reader;

import java.util.List;

import nl.toetssteen.documents.PassageKind;
import nl.toetssteen.documents.PassageOutline;

/** Where a part that has grown to its limit is cut off. */
final class Cut {

	private Cut() {
	}

	/**
	 * The position after the last passage of the part that begins at {@code start}: after
	 * as many whole chapters as fit, or when not even one fits the last good place before
	 * the limit.
	 */
	static int after(List<PassageOutline> outline, int start, int limit) {
		int weight = Division.weight(outline.get(start));
		int best = start;
		for (int end = start + 1; end < outline.size(); end++) {
			PassageOutline next = outline.get(end);
			if (next.kind() == PassageKind.CHAPTER && weight + chapterWeight(outline, end) > limit) {
				return end;
			}
			// A part that is cut early leaves many short parts, so only its second half
			// counts.
			if (weight > limit / 2 && rank(next) <= rank(outline, best, start)) {
				best = end;
			}
			weight += Division.weight(next);
			if (weight > limit) {
				return (best > start) ? best : end;
			}
		}
		return outline.size();
	}

	private static int chapterWeight(List<PassageOutline> outline, int start) {
		int weight = Division.weight(outline.get(start));
		for (int end = start + 1; end < outline.size() && outline.get(end).kind() != PassageKind.CHAPTER; end++) {
			weight += Division.weight(outline.get(end));
		}
		return weight;
	}

	private static int rank(List<PassageOutline> outline, int position, int start) {
		return (position == start) ? Integer.MAX_VALUE : rank(outline.get(position));
	}

	/** How bad a place it is to start a part with this passage; headings are best. */
	private static int rank(PassageOutline passage) {
		return switch (passage.kind()) {
			case CHAPTER -> 0;
			case HEADING -> passage.level();
			case TABLE -> 10;
			case PARAGRAPH -> 20;
			case LIST_ITEM -> 30 + passage.level();
			case TABLE_ROW -> 40;
		};
	}

}
