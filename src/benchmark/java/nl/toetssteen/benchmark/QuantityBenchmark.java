package nl.toetssteen.benchmark;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import nl.toetssteen.ToetssteenApplication;
import nl.toetssteen.comparison.differences.Differences;
import nl.toetssteen.comparison.differences.matching.Group;
import nl.toetssteen.comparison.differences.matching.Mention;
import nl.toetssteen.comparison.differences.matching.Verdict;
import org.springframework.boot.builder.SpringApplicationBuilder;

/**
 * Lays the groups of quantities beside groups that people judged. Arguments: a data folder
 * with documents already read, the judged file (tab-separated: group_id, topic, ref, value,
 * unit, quote, verdict), and for each short name of a document in it "short=code".
 */
class QuantityBenchmark {

	private static final Map<String, Verdict> VERDICTS = Map.of("agree", Verdict.EQUAL, "differ", Verdict.DIFFERENT,
			"strengthened", Verdict.STRENGTHENED, "weakened", Verdict.WEAKENED, "unclear", Verdict.NOT_COMPARABLE);

	private final Differences.Found found;

	private final Map<String, String> codes;

	private QuantityBenchmark(Differences.Found found, Map<String, String> codes) {
		this.found = found;
		this.codes = codes;
	}

	public static void main(String[] args) throws IOException {
		Locale.setDefault(Locale.ROOT);
		Thread.currentThread().setContextClassLoader(ToetssteenApplication.class.getClassLoader());
		Map<String, String> codes = new HashMap<>();
		Arrays.stream(args).skip(2).map((each) -> each.split("=")).forEach((pair) -> codes.put(pair[0], pair[1]));
		try (var portal = new SpringApplicationBuilder(ToetssteenApplication.class).run("--server.port=0",
				"--spring.main.banner-mode=off", "--toetssteen.data=" + args[0])) {
			long start = System.nanoTime();
			var found = portal.getBean(Differences.class).find();
			System.out.printf("%d quantities, %d groups, in %.1f s%n%n", found.mentions().size(), found.groups().size(),
					(System.nanoTime() - start) / 1e9);
			new QuantityBenchmark(found, codes).measure(Path.of(args[1]));
		}
		System.exit(0);
	}

	private void measure(Path judged) throws IOException {
		Map<String, List<String[]>> groups = new LinkedHashMap<>();
		for (String line : Files.readAllLines(judged).stream().skip(1).toList()) {
			String[] cells = line.split("\t", -1);
			groups.computeIfAbsent(cells[0], (_) -> new ArrayList<>()).add(cells);
		}
		var all = new Score();
		var numbers = new Score();
		groups.forEach((id, rows) -> {
			boolean number = rows.stream().allMatch((row) -> row[3].matches("[\\d.,-]*\\d[\\d.,-]*|\\S+ wijk"));
			Outcome outcome = outcome(rows);
			all.add(outcome);
			if (number) {
				numbers.add(outcome);
			}
			System.out.printf("%s %-6s %s%n", number ? "number" : "words ", id, outcome);
		});
		System.out.println("\n| judged groups | number | all members read | put together | same verdict |\n|---|---:|---:|---:|---:|");
		all.print("all");
		numbers.print("with a printed number for each member");
		System.out.println("\nAll groups made, to be read by eye:\n");
		this.found.groups().forEach(QuantityBenchmark::print);
	}

	private record Outcome(boolean read, boolean together, boolean verdict) {
	}

	private Outcome outcome(List<String[]> rows) {
		List<Set<Mention>> members = rows.stream().map(this::members).toList();
		if (members.stream().anyMatch(Set::isEmpty)) {
			return new Outcome(false, false, false);
		}
		boolean together = false;
		boolean verdict = false;
		for (Group group : this.found.groups()) {
			if (members.stream().allMatch((those) -> group.members().stream().anyMatch(those::contains))) {
				together = true;
				verdict |= verdict(group, members) == VERDICTS.get(rows.getFirst()[6]);
			}
		}
		return new Outcome(true, together, verdict);
	}

	/** The verdict among the judged members only; a group may hold more. */
	private static Verdict verdict(Group group, List<Set<Mention>> members) {
		Set<Mention> judged = members.stream().flatMap(Set::stream).collect(Collectors.toSet());
		return group.pairs()
			.stream()
			.filter((pair) -> judged.contains(group.members().get(pair.one()))
					&& judged.contains(group.members().get(pair.other())))
			.map(Group.Pair::verdict)
			.min(Verdict::compareTo)
			.orElse(null);
	}

	private Set<Mention> members(String[] row) {
		return this.found.mentions()
			.stream()
			.filter((mention) -> stands(mention, row[2]) && says(mention, row[3], row[4]))
			.collect(Collectors.toSet());
	}

	/** "short:5.1", or a line: "short:L210", "short:53". */
	private boolean stands(Mention mention, String ref) {
		String code = this.codes.getOrDefault(ref.split(":")[0], ref.split(":")[0]);
		String place = ref.split(":")[1];
		if (!mention.document().equals(code)) {
			return false;
		}
		var lines = mention.source().place();
		boolean line = place.matches("L?\\d{2,}") && lines.lineFrom() <= Integer.parseInt(place.replace("L", ""))
				&& Integer.parseInt(place.replace("L", "")) <= lines.lineTo();
		return line || mention.ref().equals(code + "/" + place);
	}

	private static boolean says(Mention mention, String value, String unit) {
		if (value.endsWith(" wijk")) {
			return value.equalsIgnoreCase(mention.quantity().scope().area());
		}
		if (!value.matches("[\\d.,-]*\\d[\\d.,-]*")) {
			return false;
		}
		var measure = mention.quantity().measure();
		BigDecimal full = new BigDecimal(value.replace(',', '.').split("-")[0]);
		full = unit.startsWith("x 1.000") ? full.movePointRight(3) : unit.startsWith("miljoen") ? full.movePointRight(6) : full;
		boolean kind = unit.startsWith("%") ? measure.unit().equals("%")
				: unit.contains("euro") == measure.unit().equals("EUR");
		return kind && (measure.value().compareTo(full) == 0
				|| (measure.upTo() != null && measure.upTo().compareTo(full) == 0));
	}

	private static void print(Group group) {
		System.out.printf("%s: %s%n", group.heading(), group.verdict().dutch());
		group.members()
			.forEach((member) -> System.out.printf("  - %s: %s %s “%s”%n", member.ref(),
					member.quantity().measure().comparator().dutch(), member.quantity().measure().value().toPlainString(),
					member.quantity().words()));
	}

	private static final class Score {

		private int groups;

		private int read;

		private int together;

		private int verdict;

		void add(Outcome outcome) {
			this.groups++;
			this.read += outcome.read() ? 1 : 0;
			this.together += outcome.together() ? 1 : 0;
			this.verdict += outcome.verdict() ? 1 : 0;
		}

		void print(String name) {
			System.out.printf("| %s | %d | %d | %d | %d |%n", name, this.groups, this.read, this.together, this.verdict);
		}

	}

}
