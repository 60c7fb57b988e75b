package nl.toetssteen.budget.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import nl.toetssteen.budget.BudgetLine;
import nl.toetssteen.budget.BudgetTable;
import nl.toetssteen.budget.Grant;
import nl.toetssteen.budget.LineLevel;
import nl.toetssteen.budget.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * Subsidies that a budget names.
 *
 * @param grants in the order of the document or the one asked for
 * @param printed the row with the total that the budget prints for all its subsidies, or
 * null
 */
public record GrantList(List<Grant> grants, @Nullable BudgetLine printed) {

	public GrantList {
		grants = List.copyOf(grants);
	}

	/** All grants with the total that is printed under them. */
	public static GrantList of(List<Grant> grants, List<BudgetLine> lines) {
		@Nullable BudgetLine total = lines.stream().filter((line) -> line.getLevel() == LineLevel.TOTAL).findFirst().orElse(null);
		return new GrantList(grants, total);
	}

	/** The grants of which receiver or purpose hold the beginnings of all these words. */
	public GrantList holding(String words) {
		List<String> wanted = List.copyOf(Words.of(words));
		return new GrantList(this.grants.stream().filter((grant) -> holds(grant, wanted)).toList(), this.printed);
	}

	/** The grants under a heading of the table; empty for all. */
	public GrantList under(String heading) {
		return heading.isEmpty() ? this : new GrantList(
				this.grants.stream().filter((grant) -> heading.equals(grant.programme())).toList(), this.printed);
	}

	/** The headings that grants stand under, in the order of the table. */
	public List<String> headings() {
		return this.grants.stream().map(Grant::programme).filter(Objects::nonNull).distinct().toList();
	}

	/** The grants added up, in full euros. */
	public BigDecimal sum() {
		return this.grants.stream().map(Grant::euros).reduce(BigDecimal.ZERO, BigDecimal::add);
	}

	/** The printed total in full euros, from the first column that has one. */
	public Optional<BigDecimal> total() {
		return Stream.ofNullable(this.printed)
			.flatMap((line) -> Stream.of(line.getTable())
				.map(BudgetTable::getColumns)
				.flatMap(List::stream)
				.flatMap((column) -> line.eurosIn(column).stream()))
			.findFirst();
	}

	/** An amount as a percentage of another, with one decimal. */
	public static BigDecimal percentage(BigDecimal part, BigDecimal whole) {
		return (whole.signum() == 0) ? BigDecimal.ZERO
				: part.multiply(BigDecimal.valueOf(100)).divide(whole, 1, RoundingMode.HALF_UP);
	}

	private static boolean holds(Grant grant, List<String> wanted) {
		List<String> words = List.copyOf(Words.of(grant.receiver() + " " + Objects.toString(grant.purpose(), "")));
		return wanted.stream().allMatch((word) -> words.stream().anyMatch((own) -> own.contains(word)));
	}

}
