package nl.toetssteen.documents.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import nl.toetssteen.documents.PassageKind;
import nl.toetssteen.documents.PassageOutline;

/**
 * A document divided into parts that fit on a page: as a whole when it is short, else
 * into runs of whole chapters, and a long chapter at its headings and tables.
 */
record Division(List<PassageOutline> outline, List<Part> parts) {

	Division {
		outline = List.copyOf(outline);
		parts = List.copyOf(parts);
	}

	/**
	 * Divides a document.
	 * @param limit characters of HTML that a part's text may take, about
	 */
	static Division of(List<PassageOutline> outline, int limit) {
		var parts = new ArrayList<Part>();
		int start = 0;
		for (int end : ends(outline, limit)) {
			parts.add(part(outline, parts.size() + 1, start, end));
			start = end;
		}
		return new Division(outline, parts);
	}

	Optional<Part> part(int number) {
		return this.parts.stream().filter((part) -> part.number() == number).findFirst();
	}

	Optional<Part> holding(int passage) {
		return this.parts.stream().filter((part) -> part.holds(passage)).findFirst();
	}

	/** The chapters, with the headings right below them where the part shows them. */
	List<PassageOutline> contents(Part shown) {
		List<Integer> chapters = this.outline.stream()
			.filter((passage) -> shown.holds(passage.number()))
			.map(PassageOutline::chapterNumber)
			.distinct()
			.toList();
		return this.outline.stream()
			.filter((passage) -> passage.kind() == PassageKind.CHAPTER || (passage.kind() == PassageKind.HEADING
					&& passage.level() <= 1 && chapters.contains(passage.chapterNumber())))
			.toList();
	}

	/** The positions after the last passage of each part. */
	private static List<Integer> ends(List<PassageOutline> outline, int limit) {
		var ends = new ArrayList<Integer>();
		int start = 0;
		while (start < outline.size()) {
			start = Cut.after(outline, start, limit);
			ends.add(start);
		}
		return ends;
	}

	private static Part part(List<PassageOutline> outline, int number, int start, int end) {
		PassageOutline first = outline.get(start);
		return new Part(number, first.number(), outline.get(end - 1).number(), title(outline, start, end),
				(first.kind() == PassageKind.TABLE_ROW) ? last(outline, start, PassageKind.TABLE).number() : null);
	}

	private static String title(List<PassageOutline> outline, int start, int end) {
		PassageOutline first = outline.get(start);
		PassageOutline chapter = last(outline, start, PassageKind.CHAPTER);
		PassageOutline lastChapter = last(outline, end - 1, PassageKind.CHAPTER);
		String to = lastChapter.equals(chapter) ? "" : " – " + lastChapter.title();
		if (first.kind() == PassageKind.CHAPTER) {
			return first.title() + to;
		}
		String heading = switch (first.kind()) {
			case TABLE_ROW -> last(outline, start, PassageKind.TABLE).title();
			case HEADING, TABLE -> first.title();
			default -> "";
		};
		return chapter.title() + (heading.isEmpty() ? " (vervolg)" : ": " + heading) + to;
	}

	private static PassageOutline last(List<PassageOutline> outline, int from, PassageKind kind) {
		int position = from;
		while (position > 0 && outline.get(position).kind() != kind) {
			position--;
		}
		return outline.get(position);
	}

	/** Characters of HTML the passage takes, about: its text and the markup around it. */
	static int weight(PassageOutline passage) {
		return 170 + passage.characters() + passage.cells() * 30;
	}

}
