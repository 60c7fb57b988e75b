package nl.toetssteen.budget.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import nl.toetssteen.budget.words.Words;

/** Makes a title that can be understood away from the page the table stands on. */
class TableTitles {

	private final Map<String, Integer> times = new HashMap<>();

	TableTitles(List<TableContext> tables) {
		tables.forEach((table) -> this.times.merge(own(table), 1, Integer::sum));
	}

	/** The title without the programme, as the slug needs it. */
	String inside(TableContext table) {
		String own = own(table);
		boolean ambiguous = table.programme() == null && this.times.getOrDefault(own, 0) > 1;
		String heading = Words.collapse(table.heading());
		return (ambiguous && !heading.isEmpty() && !Words.normalise(own).contains(Words.normalise(heading)))
				? heading + " – " + own : own;
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

	/** The printed title; where it is only a year, behind the heading it stands under. */
	private static String own(TableContext table) {
		String title = Words.collapse(table.table().title().replaceAll("[`´]", ""));
		if (title.chars().anyMatch(Character::isLetter)) {
			return title;
		}
		boolean useful = table.heading().chars().anyMatch(Character::isLetter);
		return Words.collapse((useful ? table.heading() : table.chapter().title()) + " " + title);
	}

}
