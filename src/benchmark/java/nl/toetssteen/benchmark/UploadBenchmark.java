package nl.toetssteen.benchmark;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Brings many files at once as an editor, asks for pages as a visitor meanwhile, and
 * prints how long those took and how the files ended. For {@code src/benchmark/uploads}.
 */
public final class UploadBenchmark {

	private static final int AT_ONCE = 20;

	private static final String BUSY = "in de wachtrij|wordt gelezen";

	private static final List<String> ASKED = List.of("/", "/zoeken?q=wonen");

	private final HttpClient editor = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

	private final HttpClient visitor = HttpClient.newHttpClient();

	private final Map<String, List<Long>> millis = new LinkedHashMap<>();

	private final String base;

	private volatile int errors;

	private UploadBenchmark(String base) {
		this.base = base;
		ASKED.forEach((path) -> this.millis.put(path, Collections.synchronizedList(new ArrayList<>())));
	}

	/**
	 * @param arguments address of the portal, one-time link of its first administrator,
	 * folders with files
	 */
	public static void main(String[] arguments) throws Exception {
		var run = new UploadBenchmark(arguments[0]);
		run.signIn(arguments[1]);
		List<Path> files = new ArrayList<>();
		for (int i = 2; i < arguments.length; i++) {
			try (Stream<Path> found = Files.list(Path.of(arguments[i]))) {
				found.filter((file) -> file.toString().endsWith(".pdf")).sorted().forEach(files::add);
			}
		}
		run.bring(files);
	}

	private void signIn(String link) throws Exception {
		String path = URI.create(link).getPath();
		Map<String, String> account = Map.of("naam", "Meter", "email", "meter@gemeente.example", "wachtwoord",
				"lantaarn wolk fiets mosterd");
		send(path, path, account);
		send("/aanmelden", "/aanmelden", account);
	}

	/** Sends a form with the secret that the page it stands on holds. */
	private void send(String page, String to, Map<String, String> fields) throws Exception {
		StringBuilder form = new StringBuilder("_csrf=" + encoded(secret(page)));
		fields.forEach((name, value) -> form.append('&').append(name).append('=').append(encoded(value)));
		HttpResponse<String> said = this.editor.send(
				HttpRequest.newBuilder(URI.create(this.base + to))
					.header("Content-Type", "application/x-www-form-urlencoded")
					.POST(BodyPublishers.ofString(form.toString()))
					.build(),
				BodyHandlers.ofString());
		if (said.statusCode() != 302) {
			throw new IllegalStateException(to + " answered " + said.statusCode());
		}
	}

	private String secret(String page) throws Exception {
		Matcher secret = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"").matcher(get(this.editor, page).body());
		if (!secret.find()) {
			throw new IllegalStateException("No form on " + page);
		}
		return secret.group(1);
	}

	private void bring(List<Path> files) throws Exception {
		long start = System.nanoTime();
		var done = new AtomicBoolean();
		List<Thread> visitors = ASKED.stream()
			.map((path) -> Thread.ofVirtual().start(() -> visit(path, done)))
			.toList();
		for (int from = 0; from < files.size(); from += AT_ONCE) {
			upload(files.subList(from, Math.min(files.size(), from + AT_ONCE)));
		}
		String list = get(this.editor, "/redactie/import").body();
		while (Pattern.compile(BUSY).matcher(list).find()) {
			Thread.sleep(1000);
			list = get(this.editor, "/redactie/import").body();
		}
		done.set(true);
		for (Thread each : visitors) {
			each.join();
		}
		print(files.size(), (System.nanoTime() - start) / 1_000_000_000, list);
	}

	private void upload(List<Path> files) throws Exception {
		String edge = "edge-of-a-file";
		List<BodyPublisher> parts = new ArrayList<>();
		parts.add(BodyPublishers.ofString("--%s\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n%s\r\n"
			.formatted(edge, secret("/redactie/import"))));
		for (Path file : files) {
			parts.add(BodyPublishers.ofString(("--%s\r\nContent-Disposition: form-data; name=\"bestand\"; filename=\"%s\""
					+ "\r\nContent-Type: application/pdf\r\n\r\n")
				.formatted(edge, file.getFileName())));
			parts.add(BodyPublishers.ofFile(file));
			parts.add(BodyPublishers.ofString("\r\n"));
		}
		parts.add(BodyPublishers.ofString("--" + edge + "--\r\n"));
		HttpResponse<String> said = this.editor.send(
				HttpRequest.newBuilder(URI.create(this.base + "/redactie/import"))
					.header("Content-Type", "multipart/form-data; boundary=" + edge)
					.POST(BodyPublishers.concat(parts.toArray(BodyPublisher[]::new)))
					.build(),
				BodyHandlers.ofString());
		if (said.statusCode() != 302) {
			throw new IllegalStateException("The upload was answered with " + said.statusCode());
		}
	}

	/** Asks a tenth of a second after each answer. */
	private void visit(String path, AtomicBoolean done) {
		try {
			while (!done.get()) {
				ask(path);
				Thread.sleep(100);
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private void ask(String path) {
		long start = System.nanoTime();
		try {
			if (get(this.visitor, path).statusCode() != 200) {
				this.errors++;
			}
		}
		catch (Exception ex) {
			this.errors++;
		}
		this.millis.get(path).add((System.nanoTime() - start) / 1_000_000);
	}

	private HttpResponse<String> get(HttpClient client, String path) throws IOException, InterruptedException {
		return client.send(HttpRequest.newBuilder(URI.create(this.base + path)).build(), BodyHandlers.ofString());
	}

	private void print(int files, long seconds, String list) {
		System.out.printf("%d files brought, all ended after %d s; errors of visitors: %d; on the list: %d read, %d not%n",
				files, seconds, this.errors, count("gelezen, nog niet openbaar", list), count("niet gelezen", list));
		System.out.println("| page | asked | p50 (ms) | p99 (ms) | slowest (ms) |\n|---|---:|---:|---:|---:|");
		this.millis.forEach((path, all) -> {
			List<Long> sorted = all.stream().sorted().toList();
			System.out.printf("| `%s` | %d | %d | %d | %d |%n", path, sorted.size(),
					sorted.get(sorted.size() / 2), sorted.get(sorted.size() * 99 / 100), sorted.getLast());
		});
	}

	private static long count(String words, String page) {
		return Pattern.compile(words).matcher(page).results().count();
	}

	private static String encoded(String value) {
		return URLEncoder.encode(value, StandardCharsets.UTF_8);
	}

}
