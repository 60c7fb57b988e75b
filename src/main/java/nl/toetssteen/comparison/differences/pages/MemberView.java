package nl.toetssteen.comparison.differences.pages;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import nl.toetssteen.comparison.differences.matching.Mention;
import nl.toetssteen.documents.Citation;
import nl.toetssteen.documents.DocumentKind;
import nl.toetssteen.documents.quantities.Scope;

/**
 * A statement as the page shows it.
 *
 * @param citations every place it stands in; several where it was counted
 * @param number the number in Dutch, as it is meant
 * @param share what it is in percents of the whole it is printed with, worked out by us;
 * null where that is not compared
 * @param object what it counts, in the words of the text
 * @param holds for what it holds: base, area, term; empty when the text does not say
 * @param path page of the pledge, item, goal or activity; null when the reader is all
 */
record MemberView(List<Citation> citations, String number, @Nullable String share, String object, List<String> holds,
		@Nullable String path, String pathWord) {

	static MemberView of(Mention mention, @Nullable String share, Wording wording) {
		return new MemberView(mention.sources(), wording.of(mention.quantity().measure()), share,
				mention.quantity().object(), holds(mention.quantity().scope(), wording), path(mention), word(mention));
	}

	private static List<String> holds(Scope scope, Wording wording) {
		List<String> holds = new ArrayList<>();
		if (scope.base() != null) {
			String whole = (scope.whole() == null) ? "" : wording.number(scope.whole(), "aantal") + " ";
			holds.add((scope.base().startsWith("per ") ? "" : "van: " + whole) + scope.base());
		}
		if (scope.area() != null) {
			holds.add("waar: " + scope.area());
		}
		if (scope.term() != null) {
			holds.add("wanneer: " + scope.term());
		}
		return holds;
	}

	/** A code with letters or points behind the document is a thing with a page. */
	private static @Nullable String path(Mention mention) {
		String number = mention.ref().substring(mention.ref().indexOf('/') + 1);
		if (number.contains("/")) {
			return null;
		}
		return switch (mention.source().kind()) {
			case PROGRAMME -> "/beloften/" + mention.ref();
			case AGREEMENT -> "/afspraken/" + mention.ref();
			case BUDGET -> "/verwijzing/" + mention.ref();
		};
	}

	private static String word(Mention mention) {
		return switch (mention.source().kind()) {
			case PROGRAMME -> "Bekijk de belofte";
			case AGREEMENT -> "Bekijk de afspraak";
			case BUDGET -> mention.ref().matches(".*[a-z]") ? "Bekijk de activiteit" : "Bekijk het doel";
		};
	}

	/** The first place it stands in. */
	public Citation citation() {
		return this.citations.getFirst();
	}

	/** Class of its colour. */
	public String colour() {
		return colour(citation());
	}

	static String colour(Citation source) {
		return (source.kind() == DocumentKind.BUDGET) ? "plan" : source.kind().name().toLowerCase();
	}

}
