package nl.toetssteen.comparison.differences;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import nl.toetssteen.comparison.differences.matching.Group;
import nl.toetssteen.comparison.differences.matching.Mention;
import nl.toetssteen.comparison.differences.matching.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * Finds rows that a document prints in two tables with a different amount for the same
 * year. It is the same row when most years agree, and at least one of these not by both
 * being zero. Where all agree there is nothing to tell.
 */
final class RepeatedRows {

	private static final int FEWEST_YEARS = 3;

	/** Rows by what they are called, each with its cells by column. */
	private final Map<String, Map<String, Map<String, Mention>>> rows = new LinkedHashMap<>();

	/**
	 * Takes a cell into account; only a column of a year can be the same in two tables.
	 */
	void add(Mention cell) {
		@Nullable String column = cell.quantity().scope().term();
		if (column != null && column.matches(".*\\b20\\d\\d\\b.*")) {
			String name = cell.document() + " " + cell.quantity().object().toLowerCase(Locale.ROOT) + " "
					+ cell.quantity().measure().unit();
			this.rows.computeIfAbsent(name, (_) -> new LinkedHashMap<>())
				.computeIfAbsent(cell.ref(), (_) -> new LinkedHashMap<>())
				.put(column.toLowerCase(Locale.ROOT), cell);
		}
	}

	/** Each two cells that should be the same and are not. */
	List<Group> groups() {
		List<Group> groups = new ArrayList<>();
		for (Map<String, Map<String, Mention>> same : this.rows.values()) {
			List<Map<String, Mention>> printed = List.copyOf(same.values());
			for (int one = 0; one < printed.size(); one++) {
				for (int other = one + 1; other < printed.size(); other++) {
					compare(printed.get(one), printed.get(other), groups);
				}
			}
		}
		return groups;
	}

	private static void compare(Map<String, Mention> one, Map<String, Mention> other, List<Group> groups) {
		List<String> years = one.keySet().stream().filter(other::containsKey).toList();
		List<String> apart = years.stream().filter((year) -> !equal(one, other, year)).toList();
		boolean agree = years.stream().anyMatch((year) -> equal(one, other, year) && !isZero(one, year));
		boolean filled = apart.stream().noneMatch((year) -> isZero(one, year) || isZero(other, year));
		if (years.size() >= FEWEST_YEARS && agree && filled && 2 * apart.size() < years.size()
				&& !table(one).equals(table(other))) {
			apart.forEach((year) -> groups.add(group(cell(one, year), cell(other, year))));
		}
	}

	private static Group group(Mention one, Mention other) {
		return new Group(one.quantity().object(), List.of(one, other), List.of(new Group.Pair(0, 1, Verdict.DIFFERENT)),
				Verdict.DIFFERENT);
	}

	private static boolean equal(Map<String, Mention> one, Map<String, Mention> other, String year) {
		return cell(one, year).quantity()
			.measure()
			.value()
			.compareTo(cell(other, year).quantity().measure().value()) == 0;
	}

	private static boolean isZero(Map<String, Mention> row, String year) {
		return cell(row, year).quantity().measure().value().signum() == 0;
	}

	private static Mention cell(Map<String, Mention> row, String year) {
		return Objects.requireNonNull(row.get(year));
	}

	private static String table(Map<String, Mention> row) {
		String ref = row.values().iterator().next().ref();
		return ref.substring(0, ref.lastIndexOf('/'));
	}

}
