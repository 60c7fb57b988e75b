package nl.toetssteen.budget.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import nl.toetssteen.budget.words.Words;

/** Makes a title that can be understood away from the page the table stands on. */
class TableTitles {

	private static final Pattern NUMBERED_PART = Pattern.compile("(?i)((?:bijlage|paragraaf)\\s+\\d+)\\b.*");

	private final Map<String, List<String>> headings = new HashMap<>();

	TableTitles(List<TableContext> tables) {
		this.headings.putAll(tables.stream()
			.filter((table) -> table.programme() == null)
			.collect(Collectors.groupingBy(TableTitles::withPart,
					Collectors.mapping(TableContext::heading, Collectors.toList()))));
	}

	/** The title without the programme, as the slug needs it. */
	String inside(TableContext table) {
		if (table.programme() != null) {
			return own(table);
		}
		String title = withPart(table);
		List<String> others = this.headings.getOrDefault(title, List.of());
		boolean helps = others.size() > 1 && others.stream().distinct().count() == others.size();
		return helps ? title + " – " + Words.collapse(table.heading()) : title;
	}

	/** The full title: "1. Wonen – Middeleninzet". */
	String full(TableContext table) {
		String inside = inside(table);
		if (table.programme() == null) {
			return inside;
		}
		String programme = table.programme() + ". " + ProgrammeFinder.title(table.chapter());
		return inside.startsWith(programme) ? inside : programme + " – " + inside;
	}

	/** Tables of paragraphs and annexes have their number before them. */
	private static String withPart(TableContext table) {
		String own = own(table);
		Matcher part = NUMBERED_PART.matcher(Words.collapse(table.chapter().title()));
		boolean said = !part.matches() || Words.normalise(own).contains(Words.normalise(part.group(1)));
		return said ? own : part.group(1) + " – " + own;
	}

	/** The printed title; where it is only a year, behind the heading it stands under. */
	private static String own(TableContext table) {
		String title = Words.collapse(table.table().title().replaceAll("[`´]", ""));
		title = title.replaceFirst("(?i)^tabel:? (?=\\p{L})", "");
		if (title.chars().anyMatch(Character::isLetter)) {
			return title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1);
		}
		boolean useful = table.heading().chars().anyMatch(Character::isLetter);
		return Words.collapse((useful ? table.heading() : table.chapter().title()) + " " + title);
	}

}
