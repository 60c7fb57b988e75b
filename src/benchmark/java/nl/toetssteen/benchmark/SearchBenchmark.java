package nl.toetssteen.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import javax.sql.DataSource;

import nl.toetssteen.ToetssteenApplication;
import nl.toetssteen.search.dutch.DutchText;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Grows the seeds to ever more findable things and asks our search and others the same questions.
 * Arguments: a folder to work in, seconds per measurement, clients, hostile questions, peers, sizes.
 */
class SearchBenchmark {

	private static final Duration PATIENCE = Duration.ofMinutes(5);

	private final Duration time;

	private final int clients;

	private final Corpus corpus;

	private final PostgresSearch postgres;

	private final List<Peer> peers = new ArrayList<>();

	// OpenSearch only goes along up to here
	private final int mostForOpenSearch = Integer.getInteger("opensearch.most", 1_000_000);

	private SearchBenchmark(ConfigurableApplicationContext portal, Duration time, int clients) {
		this.time = time;
		this.clients = clients;
		this.corpus = new Corpus(portal.getBean(JdbcClient.class), portal.getBean(DutchText.class),
				portal.getBean(DataSource.class));
		this.postgres = new PostgresSearch(portal.getBean(JdbcClient.class));
	}

	public static void main(String[] args) throws Exception {
		Locale.setDefault(Locale.ROOT);
		Path folder = Path.of(args[0]);
		int clients = Integer.parseInt(args[2]);
		List<String> others = List.of(args[4].split(" "));
		// Run from source, we have a class loader of our own, in which the portal finds nothing.
		Thread.currentThread().setContextClassLoader(ToetssteenApplication.class.getClassLoader());
		var portals = new Portals(folder, clients + 6);
		ConfigurableApplicationContext portal = portals.onLucene();
		awaitIndexed(portal);
		var benchmark = new SearchBenchmark(portal, Duration.ofSeconds(Long.parseLong(args[1])), clients);
		benchmark.peers.add(new PortalSearch("ours", portal, portals::lucene));
		if (others.contains("postgres")) {
			benchmark.peers.add(benchmark.postgres);
		}
		if (others.contains("opensearch")) {
			String node = Portals.openSearch(folder.resolve("node"));
			ConfigurableApplicationContext second = portals.onOpenSearch(portal, node);
			awaitIndexed(second);
			benchmark.peers.add(new PortalSearch("ours on OpenSearch", second, () -> Portals.megabytes(node)));
		}
		for (String size : Arrays.asList(args).subList(5, args.length)) {
			benchmark.measure(Integer.parseInt(size));
		}
		if (Integer.parseInt(args[3]) > 0) {
			new Hostile(Integer.parseInt(portal.getEnvironment().getProperty("local.server.port")))
				.ask(Integer.parseInt(args[3]));
		}
		System.exit(0);
	}

	private void measure(int size) throws Exception {
		this.postgres.drop();
		tell("grown to %,d in %.0f s", size, seconds(() -> this.corpus.growTo(size)));
		List<Peer> present = this.peers.stream()
			.filter((peer) -> size <= this.mostForOpenSearch || !peer.name().contains("OpenSearch"))
			.toList();
		System.out.printf("%n### %,d findable things%n%nLoad average before it: %s%n%n", size, load());
		System.out.println("| search | indexed in (s) | things/s | index (MB) |\n|---|---:|---:|---:|");
		for (Peer peer : present) {
			double seconds = seconds(peer::index);
			System.out.printf("| %s | %,.0f | %,.0f | %,.0f |%n", peer.name(), seconds, size / seconds, peer.megabytes());
			if (peer instanceof PortalSearch ours) {
				ours.learn();
			}
		}
		compare(present);
		System.out.printf("%nLoad average after it: %s%n", load());
	}

	private void compare(List<Peer> present) throws InterruptedException {
		System.out.println("\n| search | clients | questions | failed | per second | p50 (ms) | p99 (ms) |");
		System.out.println("|---|---:|---:|---:|---:|---:|---:|");
		Map<Peer, Load> alone = new LinkedHashMap<>();
		for (Peer peer : present) {
			Load.run(peer, 1, this.time); // warms up
			alone.put(peer, Load.run(peer, 1, this.time));
			alone.get(peer).print();
		}
		for (Peer peer : present) {
			Load.run(peer, this.clients, this.time).print();
		}
		StringBuilder head = new StringBuilder("\n| question |");
		present.forEach((peer) -> head.append(" hits, %1$s | p50, %1$s (ms) |".formatted(peer.name())));
		System.out.println(head + "\n|---|" + "---:|---:|".repeat(present.size()));
		for (String query : Load.QUERIES) {
			StringBuilder row = new StringBuilder("| " + query + " |");
			present.forEach((peer) -> row.append(" %,d | %s |".formatted(peer.ask(query), alone.get(peer).median(query))));
			System.out.println(row);
		}
	}

	/** What the portal indexes at its start must be done, or it would compete with the measurement. */
	private static void awaitIndexed(ConfigurableApplicationContext portal) throws InterruptedException {
		long end = System.nanoTime() + PATIENCE.toNanos();
		var database = portal.getBean(JdbcClient.class);
		int quiet = 0;
		while (quiet < 10) {
			if (System.nanoTime() > end) {
				throw new IllegalStateException("The portal was not done indexing after " + PATIENCE);
			}
			boolean busy = database.sql("select exists (select from hsearch_outbox_event)").query(Boolean.class).single()
					|| !database.sql("select exists (select from findable)").query(Boolean.class).single();
			quiet = busy ? 0 : quiet + 1;
			Thread.sleep(500);
		}
	}

	private static String load() throws IOException {
		return String.join(" ", List.of(Files.readString(Path.of("/proc/loadavg")).split(" ")).subList(0, 2));
	}

	interface Work {

		void run() throws Exception;

	}

	private static double seconds(Work work) throws Exception {
		long start = System.nanoTime();
		work.run();
		return (System.nanoTime() - start) / 1e9;
	}

	private static void tell(String text, Object... values) {
		System.err.printf(text + "%n", values);
	}

}
