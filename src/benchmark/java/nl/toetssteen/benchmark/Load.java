package nl.toetssteen.benchmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** Asks the same questions in rounds, by several clients at once, and times the answers. */
class Load {

	/** Words, compounds, phrases, operators, questions, typing errors, common words. */
	static final List<String> QUERIES = List.of("woningen", "fietspad", "armoede", "eenzaamheid", "jeugdzorg",
			"buitenzwembad", "schuldhulpverlening", "\"sociale huurwoningen\"", "\"openbaar vervoer\"",
			"zorg OR welzijn -jeugd", "parkeren binnenstad", "armoede kinderen", "veilig fietsen naar school",
			"hoeveel sociale huurwoningen komen er in 2026", "wat doet de gemeente aan eenzaamheid onder ouderen",
			"wanneer komt het nieuwe zwembad", "duurzaamhied", "wonnigen", "gemeente", "kosten");

	private final Peer peer;

	private final int clients;

	private final Map<String, ConcurrentLinkedQueue<Long>> nanos = new ConcurrentHashMap<>();

	private final AtomicInteger failures = new AtomicInteger();

	private double seconds;

	private Load(Peer peer, int clients) {
		this.peer = peer;
		this.clients = clients;
		QUERIES.forEach((query) -> this.nanos.put(query, new ConcurrentLinkedQueue<>()));
	}

	/** Asks for about this long, in whole rounds. */
	static Load run(Peer peer, int clients, Duration time) throws InterruptedException {
		var load = new Load(peer, clients);
		long start = System.nanoTime();
		List<Thread> threads = new ArrayList<>();
		for (int client = 0; client < clients; client++) {
			var random = new Random(client);
			threads.add(Thread.ofPlatform().start(() -> load.rounds(start, time, random)));
		}
		for (Thread thread : threads) {
			thread.join();
		}
		load.seconds = (System.nanoTime() - start) / 1e9;
		return load;
	}

	/** Whole rounds, or slow questions would be asked less often than quick ones. */
	private void rounds(long start, Duration time, Random random) {
		List<String> round = new ArrayList<>(QUERIES);
		while (System.nanoTime() - start < time.toNanos()) {
			Collections.shuffle(round, random);
			for (String query : round) {
				if (System.nanoTime() - start > 4 * time.toNanos()) {
					return;
				}
				ask(query);
			}
		}
	}

	/** An answer that failed is no time, but must be told. */
	private void ask(String query) {
		long asked = System.nanoTime();
		try {
			this.peer.ask(query);
			this.nanos.get(query).add(System.nanoTime() - asked);
		}
		catch (RuntimeException ex) {
			if (this.failures.incrementAndGet() == 1) {
				System.err.println(this.peer.name() + " failed at " + query + ": " + ex);
			}
		}
	}

	void print() {
		List<Long> all = all();
		System.out.printf("| %s | %d | %,d | %d | %,.0f | %s | %s |%n", this.peer.name(), this.clients, all.size(),
				this.failures.get(), all.size() / this.seconds, percentile(all, 50), percentile(all, 99));
	}

	/** Median time for one question, in milliseconds. */
	String median(String query) {
		return percentile(this.nanos.get(query).stream().sorted().toList(), 50);
	}

	private List<Long> all() {
		return this.nanos.values().stream().flatMap((times) -> times.stream()).sorted().toList();
	}

	/** In milliseconds; a dash when nothing was answered. */
	private static String percentile(List<Long> sorted, int percent) {
		return sorted.isEmpty() ? "–"
				: "%.1f".formatted(sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100)) / 1e6);
	}

}
