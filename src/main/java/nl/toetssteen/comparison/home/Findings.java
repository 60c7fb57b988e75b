package nl.toetssteen.comparison.home;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import nl.toetssteen.comparison.ThemeOverview;
import nl.toetssteen.comparison.differences.Differences;
import nl.toetssteen.comparison.differences.matching.Group;
import nl.toetssteen.comparison.differences.matching.Verdict;
import nl.toetssteen.comparison.ThemeRow;
import nl.toetssteen.documents.Document;
import nl.toetssteen.web.Dutch;

/**
 * What stands out in the figures, by rules that are the same for every document. How the
 * portal itself divided texts over themes is no news about a document, so an empty theme
 * is not among them.
 */
@Component
class Findings {

	private static final String CHECKS = """
			select count(*) as run, count(*) filter (where not holds) as failed
			from budget_check where document_id = :document""";

	private static final int MOST_DIFFERENCES = 2;

	private final JdbcClient jdbc;

	private final Differences differences;

	private final Dutch dutch;

	Findings(JdbcClient jdbc, Differences differences, Dutch dutch) {
		this.jdbc = jdbc;
		this.differences = differences;
		this.dutch = dutch;
	}

	List<Finding> of(ThemeOverview overview) {
		return Stream
			.concat(Stream.of(largest(overview), failedChecks(overview)).flatMap(Optional::stream), differing())
			.toList();
	}

	/**
	 * Things for which several documents give another number, those in most documents
	 * first; none while the numbers are still being compared.
	 */
	private Stream<Finding> differing() {
		return this.differences.known()
			.stream()
			.flatMap((found) -> found.groups().stream())
			.filter((group) -> group.isAcross() && group.verdict() == Verdict.DIFFERENT)
			.sorted(Comparator.comparingLong(Group::documents).reversed())
			.limit(MOST_DIFFERENCES)
			.map((group) -> new Finding("%d documenten noemen een getal voor ‘%s’, en niet allemaal hetzelfde."
				.formatted(group.documents(), group.heading()), "/verschillen#" + group.id(),
					"Leg de getallen naast elkaar"));
	}

	/** The theme most is spent on, where the budget says so. */
	private Optional<Finding> largest(ThemeOverview overview) {
		return overview.rows()
			.stream()
			.filter((row) -> row.expenditure() != null)
			.max(Comparator.comparing((row) -> Objects.requireNonNull(row.expenditure())))
			.map((row) -> new Finding("Het meeste geld gaat naar %s: %s.".formatted(row.theme().title().toLowerCase(),
					this.dutch.shortEuro(row.expenditure())), address(row), "Bekijk dit thema"));
	}

	/** Sums in the newest budget that do not add up as printed. */
	private Optional<Finding> failedChecks(ThemeOverview overview) {
		Document budget = overview.budget();
		if (budget == null) {
			return Optional.empty();
		}
		Checks checks = this.jdbc.sql(CHECKS).param("document", budget.getId()).query(Checks.class).single();
		return (checks.failed() == 0) ? Optional.empty()
				: Optional.of(new Finding(
						"Van de %s nagerekende sommen in de begroting kloppen er %s niet."
							.formatted(this.dutch.number(checks.run()), this.dutch.number(checks.failed())),
						"/over#" + budget.getCode(), "Bekijk hoe er is nagerekend"));
	}

	private static String address(ThemeRow row) {
		return "/themas/" + row.theme().code().value();
	}

	private record Checks(long run, long failed) {
	}

}
