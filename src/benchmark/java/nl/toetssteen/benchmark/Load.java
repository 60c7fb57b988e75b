package nl.toetssteen.benchmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Asks the same questions in rounds, by several clients at once, and times the answers. */
class Load {

	/** Words, compounds, phrases, operators, questions, typing errors, common words. */
	static final List<String> QUERIES = List.of("woningen", "fietspad", "armoede", "eenzaamheid", "jeugdzorg",
			"buitenzwembad", "schuldhulpverlening", "\"sociale huurwoningen\"", "\"openbaar vervoer\"",
			"zorg OR welzijn -jeugd", "parkeren binnenstad", "armoede kinderen", "veilig fietsen naar school",
			"hoeveel sociale huurwoningen komen er in 2026", "wat doet de gemeente aan eenzaamheid onder ouderen",
			"wanneer komt het nieuwe zwembad", "duurzaamhied", "wonnigen", "gemeente", "kosten");

	private final Asking asking;

	private final Duration time;

	private final Map<String, ConcurrentLinkedQueue<Long>> nanos = new ConcurrentHashMap<>();

	private double seconds;

	interface Asking {

		long ask(String query);

	}

	Load(Asking asking, Duration time) {
		this.asking = asking;
		this.time = time;
		QUERIES.forEach((query) -> this.nanos.put(query, new ConcurrentLinkedQueue<>()));
	}

	Load run(int clients) throws InterruptedException {
		long start = System.nanoTime();
		List<Thread> threads = new ArrayList<>();
		for (int client = 0; client < clients; client++) {
			var random = new Random(client);
			threads.add(Thread.ofPlatform().start(() -> rounds(start, random)));
		}
		for (Thread thread : threads) {
			thread.join();
		}
		this.seconds = (System.nanoTime() - start) / 1e9;
		return this;
	}

	/** Whole rounds, or slow questions would be asked less often than quick ones. */
	private void rounds(long start, Random random) {
		List<String> round = new ArrayList<>(QUERIES);
		while (System.nanoTime() - start < this.time.toNanos()) {
			Collections.shuffle(round, random);
			for (String query : round) {
				if (System.nanoTime() - start > 4 * this.time.toNanos()) {
					return;
				}
				long asked = System.nanoTime();
				this.asking.ask(query);
				this.nanos.get(query).add(System.nanoTime() - asked);
			}
		}
	}

	void print(String name, int clients) {
		List<Long> all = all();
		System.out.printf("| %s | %d | %,d | %,.0f | %.1f | %.1f |%n", name, clients, all.size(),
				all.size() / this.seconds, percentile(all, 50), percentile(all, 99));
	}

	String ratio(Load other, int percent) {
		return "%.1f×".formatted(percentile(all(), percent) / percentile(other.all(), percent));
	}

	double median(String query) {
		return percentile(this.nanos.get(query).stream().sorted().toList(), 50);
	}

	private List<Long> all() {
		return this.nanos.values().stream().flatMap((times) -> times.stream()).sorted().toList();
	}

	/** In milliseconds. */
	private static double percentile(List<Long> sorted, int percent) {
		return sorted.isEmpty() ? Double.NaN
				: sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100)) / 1e6;
	}

}
