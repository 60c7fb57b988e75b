package nl.toetssteen.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import nl.toetssteen.ToetssteenApplication;
import nl.toetssteen.linking.TargetKind;
import nl.toetssteen.linking.suggesting.gathering.Gathering;
import nl.toetssteen.linking.suggesting.matching.Matcher;
import nl.toetssteen.linking.suggesting.matching.Signal;
import nl.toetssteen.linking.suggesting.matching.Target;
import nl.toetssteen.linking.suggesting.matching.Town;
import nl.toetssteen.linking.suggesting.matching.Wording;
import nl.toetssteen.search.dutch.DutchText;
import org.springframework.boot.builder.SpringApplicationBuilder;

/**
 * How good the suggestions for the seeds are by judged pairs, signal by signal, and how long they take in a town grown
 * from the sentences of the seeds. Arguments: a folder to work in; "judge" and files, or "grow" and sizes.
 */
class SuggestionBenchmark {

	private final DutchText dutch;

	private final Town town;

	private final String programme = System.getProperty("programme");

	private SuggestionBenchmark(DutchText dutch, Town town) {
		this.dutch = dutch;
		this.town = town;
	}

	public static void main(String[] args) throws Exception {
		Locale.setDefault(Locale.ROOT);
		// Run from source, we have a class loader of our own, in which the portal finds nothing.
		Thread.currentThread().setContextClassLoader(ToetssteenApplication.class.getClassLoader());
		try (var portal = new SpringApplicationBuilder(ToetssteenApplication.class).run("--server.port=0",
				"--spring.main.banner-mode=off", "--toetssteen.data=" + args[0])) {
			var benchmark = new SuggestionBenchmark(portal.getBean(DutchText.class),
					portal.getBean(Gathering.class).towns().getFirst());
			if (args[1].equals("judge")) {
				benchmark.judge(Judged.pairs(Path.of(args[2])), (args.length > 3) ? Judged.rowsOfMoney(Path.of(args[3])) : null);
			}
			else {
				benchmark.grow(Integer.parseInt(args[2]), Integer.parseInt(args[3]), Integer.parseInt(args[4]));
			}
		}
		System.exit(0);
	}

	private void judge(Judged pairs, Judged money) throws IOException {
		System.out.println("| signals | nDCG@5 | recall@10 | recall@10 of rows of money |\n|---|---:|---:|---:|");
		judge("all", EnumSet.allOf(Signal.class), pairs, money);
		for (Signal signal : Signal.values()) {
			judge("without " + signal.name().toLowerCase(), EnumSet.complementOf(EnumSet.of(signal)), pairs, money);
		}
	}

	private void judge(String name, Set<Signal> used, Judged pairs, Judged money) {
		var matcher = new Matcher(this.dutch, this.town, used);
		Judged.Quality activities = pairs.of(ranking(matcher, TargetKind.ACTIVITY, (target) -> target.ref().substring(target.ref().indexOf('/') + 1)));
		String rows = (money == null) ? "–"
				: "%.3f".formatted(money.of(ranking(matcher, TargetKind.BUDGET_LINE, (target) -> Judged.letters(target.title()))).recall());
		System.out.printf("| %s | %.3f | %.3f | %s |%n", name, activities.ndcg(), activities.recall(), rows);
	}

	private Function<String, List<String>> ranking(Matcher matcher, TargetKind kind, Function<Wording, String> name) {
		Map<String, Wording> pledges = this.town.pledges().stream().collect(Collectors.toMap(Wording::ref, Function.identity()));
		return (pledge) -> matcher.best(pledges.get(this.programme + "/" + pledge), kind, 10)
			.stream()
			.map((match) -> name.apply(match.target().wording()))
			.toList();
	}

	private void grow(int pledges, int targets, int sample) {
		System.out.printf("Suggestions for a sample of %,d pledges, extrapolated to %,d%n%n", sample, pledges);
		System.out.println("| targets | learnt in (s) | per pledge (ms) | all pledges (minutes) |\n|---:|---:|---:|---:|");
		for (int size = targets / 8; size <= targets; size *= 2) {
			Town grown = grown(sample, size);
			long start = System.nanoTime();
			var matcher = new Matcher(this.dutch, grown);
			double learnt = (System.nanoTime() - start) / 1e9;
			suggest(matcher, grown.pledges().subList(0, sample / 10)); // so that the compiler has done its work
			start = System.nanoTime();
			suggest(matcher, grown.pledges());
			double each = (System.nanoTime() - start) / 1e6 / sample;
			System.out.printf("| %,d | %.1f | %.2f | %.0f |%n", size, learnt, each, each * pledges / 60_000);
		}
	}

	private static void suggest(Matcher matcher, List<Wording> pledges) {
		for (Wording pledge : pledges) {
			for (TargetKind kind : TargetKind.values()) {
				matcher.best(pledge, kind, 25);
			}
		}
	}

	private Town grown(int pledges, int targets) {
		var random = new Random(1);
		List<String> sentences = new ArrayList<>();
		this.town.passages().forEach((passage) -> sentences.addAll(List.of(passage.split("(?<=[.!?])\\s+"))));
		List<Wording> asked = new ArrayList<>();
		for (int number = 0; number < pledges; number++) {
			asked.add(mixed(any(this.town.pledges(), random), number, sentences, random));
		}
		List<Target> answers = new ArrayList<>();
		for (int number = 0; number < targets; number++) {
			Target seed = any(this.town.targets(), random);
			answers.add(new Target(seed.kind(), mixed(seed.wording(), number, sentences, random)));
		}
		return new Town(asked, answers, this.town.passages());
	}

	/** As long as one of the seeds, in sentences of any. */
	private static Wording mixed(Wording seed, int number, List<String> sentences, Random random) {
		var body = new StringBuilder();
		for (int n = seed.body().isBlank() ? 0 : seed.body().split("(?<=[.!?])\\s+").length; n > 0; n--) {
			body.append(any(sentences, random)).append(' ');
		}
		return new Wording(seed.ref() + "-" + number, seed.year(), any(sentences, random), body.toString(), seed.above(),
				seed.background(), seed.themes());
	}

	private static <T> T any(List<T> choices, Random random) {
		return choices.get(random.nextInt(choices.size()));
	}

}
