package nl.toetssteen.comparison.theme;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

import nl.toetssteen.documents.Document;
import nl.toetssteen.themes.Theme;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is shown of a theme.
 *
 * @param documents all there are, in the order of the page
 * @param tallies what there is per document, whichever texts are picked
 * @param stacks the texts, per part and document, oldest document first
 * @param purses the money, per table of a budget
 */
record ThemeView(Theme theme, ThemeQuery query, List<Document> documents, List<Tally> tallies,
		Map<Part, List<Stack>> stacks, List<Purse> purses) {

	/** So many budgets are laid out at once, the newest ones. */
	static final int MOST_BUDGETS = 3;

	/** The address of this page without its query. */
	public String path() {
		return "/themas/" + this.theme.code().value();
	}

	/** The texts of a part that stand on the page. */
	public List<Stack> open(String part) {
		return stacks(part).stream().filter(Stack::open).toList();
	}

	/** Those of documents that are one step away. */
	public List<Stack> closed(String part) {
		return stacks(part).stream().filter((stack) -> !stack.open()).toList();
	}

	public boolean wants(String part) {
		return this.query.wants(Part.of(part).orElseThrow());
	}

	/** The documents that a part comes from, of those that are wanted. */
	public List<Document> of(Part part) {
		return all(part).stream().filter((document) -> this.query.wants(document.getCode())).toList();
	}

	/** The budgets whose money stands on the page. */
	public List<Document> budgets() {
		List<Document> all = of(Part.MONEY);
		return all.subList(Math.max(0, all.size() - MOST_BUDGETS), all.size());
	}

	/** How many budgets are left out. */
	public int moreBudgets() {
		return of(Part.MONEY).size() - budgets().size();
	}

	public List<Purse> purses(Document budget) {
		return this.purses.stream().filter((purse) -> purse.document().getCode().equals(budget.getCode())).toList();
	}

	/**
	 * The newest programme beside what came before and after it: words by address, on the
	 * page that lays two documents beside each other.
	 */
	public Map<String, String> beside() {
		Map<String, String> pairs = new LinkedHashMap<>();
		List<Document> programmes = all(Part.PLEDGES);
		if (!programmes.isEmpty()) {
			Document newest = programmes.getLast();
			Stream.of(programmes.subList(0, programmes.size() - 1), all(Part.AGREEMENT_ITEMS), all(Part.MONEY))
				.filter((others) -> !others.isEmpty())
				.map(List::getLast)
				.forEach(
						(other) -> pairs.put(
								"/vergelijk?links=%s&rechts=%s&thema=%s".formatted(newest.getCode(), other.getCode(),
										this.theme.code().value()),
								newest.shortName() + " naast " + other.shortName()));
		}
		return pairs;
	}

	private List<Document> all(Part part) {
		return this.documents.stream().filter((document) -> document.getKind() == part.source()).toList();
	}

	/** What there is in counts, in two sentences. */
	public String summary() {
		List<String> counts = Part.texts().stream().map((part) -> part.count(sum(part, Tally::all))).toList();
		long pledges = sum(Part.PLEDGES, Tally::all);
		String there = "Onder dit thema staan " + String.join(", ", counts.subList(0, counts.size() - 1)) + " en "
				+ counts.getLast() + ".";
		return (pledges == 0) ? there : there
				+ " Van de %d beloften zijn er %d gekoppeld; bij %d is niets gevonden en %d zijn nog niet beoordeeld."
					.formatted(pledges, sum(Part.PLEDGES, Tally::linked), sum(Part.PLEDGES, Tally::nothing),
							sum(Part.PLEDGES, Tally::open));
	}

	private long sum(Part part, Function<Tally, @Nullable Long> count) {
		return this.tallies.stream()
			.filter((tally) -> tally.part() == part)
			.map(count)
			.filter(Objects::nonNull)
			.mapToLong(Long::longValue)
			.sum();
	}

	private List<Stack> stacks(String part) {
		return this.stacks.getOrDefault(Part.of(part).orElseThrow(), List.of());
	}

}
