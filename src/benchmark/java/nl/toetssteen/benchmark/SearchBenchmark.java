package nl.toetssteen.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import javax.sql.DataSource;

import jakarta.persistence.EntityManagerFactory;
import nl.toetssteen.ToetssteenApplication;
import nl.toetssteen.search.Findable;
import nl.toetssteen.search.Restrictions;
import nl.toetssteen.search.Searches;
import nl.toetssteen.search.dutch.DutchText;
import org.hibernate.search.mapper.orm.Search;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Grows the seeds to ever more findable things and asks our search and PostgreSQL the same
 * questions. Arguments: a folder to work in, seconds per measurement, sizes in order.
 */
class SearchBenchmark {

	private static final int CLIENTS = 20;

	private static final Restrictions ALL = new Restrictions(Map.of(), Restrictions.Order.RELEVANCE);

	private final ConfigurableApplicationContext portal;

	private final Path folder;

	private final Duration time;

	private final Corpus corpus;

	private final PostgresSearch postgres;

	private SearchBenchmark(ConfigurableApplicationContext portal, Path folder, Duration time) {
		this.portal = portal;
		this.folder = folder;
		this.time = time;
		this.corpus = new Corpus(portal.getBean(JdbcClient.class), portal.getBean(DutchText.class),
				portal.getBean(DataSource.class));
		this.postgres = new PostgresSearch(portal.getBean(JdbcClient.class));
	}

	public static void main(String[] args) throws Exception {
		Locale.setDefault(Locale.ROOT);
		Path folder = Path.of(args[0]);
		// Run from source, we have a class loader of our own, in which the portal finds nothing.
		Thread.currentThread().setContextClassLoader(ToetssteenApplication.class.getClassLoader());
		try (var portal = new SpringApplicationBuilder(ToetssteenApplication.class).run("--server.port=0", "--spring.main.banner-mode=off",
				"--toetssteen.data=" + folder, "--spring.datasource.hikari.maximum-pool-size=" + (CLIENTS + 6))) {
			var benchmark = new SearchBenchmark(portal, folder, Duration.ofSeconds(Long.parseLong(args[1])));
			benchmark.awaitIndexed();
			for (String size : Arrays.asList(args).subList(2, args.length)) {
				benchmark.measure(Integer.parseInt(size));
			}
		}
		System.exit(0);
	}

	private void measure(int size) throws Exception {
		this.postgres.drop();
		System.err.printf("%s%n", timed("grown to " + size, () -> this.corpus.growTo(size)));
		double byPostgres = seconds(this.postgres::index);
		double byUs = seconds(this::index);
		this.portal.publishEvent(new ApplicationReadyEvent(new SpringApplication(ToetssteenApplication.class),
				new String[0], this.portal, Duration.ZERO));
		System.out.printf("%n%,d findable things, load average %s%n%n", size, load());
		System.out.println("| search | indexed (things/s) | index (MB) |\n|---|---:|---:|");
		System.out.printf("| ours | %,.0f | %.0f |%n", size / byUs, megabytes());
		System.out.printf("| PostgreSQL | %,.0f | %.0f |%n%n", size / byPostgres, this.postgres.megabytes());
		compare();
		System.out.printf("%nLoad average after it: %s%n", load());
	}

	private void compare() throws InterruptedException {
		var searches = this.portal.getBean(Searches.class);
		Load.Asking us = (query) -> searches.ask(query, ALL, false, 0, 20).total();
		new Load(us, this.time).run(1);
		new Load(this.postgres::ask, this.time.dividedBy(4)).run(1);
		var alone = new Load(us, this.time).run(1);
		var aloneThem = new Load(this.postgres::ask, this.time).run(1);
		var together = new Load(us, this.time).run(CLIENTS);
		var togetherThem = new Load(this.postgres::ask, this.time).run(CLIENTS);
		System.out.println("| search | clients | questions | per second | p50 (ms) | p99 (ms) |");
		System.out.println("|---|---:|---:|---:|---:|---:|");
		alone.print("ours", 1);
		aloneThem.print("PostgreSQL", 1);
		together.print("ours", CLIENTS);
		togetherThem.print("PostgreSQL", CLIENTS);
		System.out.printf("%nPostgreSQL's time to ours: p50 %s, p99 %s (1 client); p50 %s, p99 %s (%d clients).%n%n",
				aloneThem.ratio(alone, 50), aloneThem.ratio(alone, 99), togetherThem.ratio(together, 50),
				togetherThem.ratio(together, 99), CLIENTS);
		System.out.println("| question | hits, ours | hits, PostgreSQL | p50 ours (ms) | p50 PostgreSQL (ms) |");
		System.out.println("|---|---:|---:|---:|---:|");
		for (String query : Load.QUERIES) {
			System.out.printf("| %s | %,d | %,d | %.1f | %.1f |%n", query, us.ask(query), this.postgres.ask(query),
					alone.median(query), aloneThem.median(query));
		}
	}

	/** Past the queue of changes, whose speed is that of importing, not of indexing. */
	private void index() throws InterruptedException {
		Search.mapping(this.portal.getBean(EntityManagerFactory.class))
			.scope(Findable.class)
			.massIndexer()
			.threadsToLoadObjects(Runtime.getRuntime().availableProcessors())
			.batchSizeToLoadObjects(200)
			.startAndWait();
	}

	private void awaitIndexed() throws InterruptedException {
		while (this.portal.getBean(JdbcClient.class)
			.sql("select exists (select from hsearch_outbox_event)")
			.query(Boolean.class)
			.single()) {
			Thread.sleep(200);
		}
	}

	private double megabytes() throws IOException {
		try (Stream<Path> files = Files.walk(this.folder.resolve("index"))) {
			return files.mapToLong((file) -> file.toFile().isFile() ? file.toFile().length() : 0).sum() / 1e6;
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

	private static String timed(String what, Work work) throws Exception {
		return "%s in %.1f s".formatted(what, seconds(work));
	}

}
