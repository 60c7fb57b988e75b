package nl.toetssteen.documents;

import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The headings of one document that return under one subject after another, such as "This
 * we will do", and so name no subject themselves. With or without a colon they are the
 * same.
 */
public final class ReturningHeadings {

	/** How often a heading must stand somewhere. */
	private static final int TIMES = 3;

	private final Set<String> returning;

	/** Of all headings of a document. */
	public ReturningHeadings(Stream<String> headings) {
		this.returning = headings.map(ReturningHeadings::bare)
			.collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
			.entrySet()
			.stream()
			.filter((entry) -> entry.getValue() >= TIMES)
			.map((entry) -> entry.getKey())
			.collect(Collectors.toSet());
	}

	public boolean contains(String heading) {
		return this.returning.contains(bare(heading));
	}

	private static String bare(String heading) {
		return heading.replaceFirst("(?U)\\W+$", "");
	}

}
