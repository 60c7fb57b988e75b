package nl.toetssteen.benchmark;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Random and hostile questions to the search page over HTTP, one after another. The same each time. */
class Hostile {

	private static final List<String> PIECES = List.of("<script>alert(1)</script>", "'; drop table findable; --",
			"${7*7}", "(a+)+$", "((((", "))))", "\"", "“", "*", "a*", "de*", "?*", "-", "--", "NIET ", "EN ", "OF ",
			"AND OR NOT", "-(", "jaar:", "jaar:abc", "jaar:2026", "soort:onzin", "soort:begrotingsregel", "partij:\"",
			"thema:wonen", "\u0000\u0001", "\u202e\u200f", "\ufeff", "😀😀", "مرحبا", "日本語", "%s%n", "\\\\", "\r\n",
			"/.*/", "[a TO z]", "a~2", "\u0300\u0300", "woningen", "gemeente", "kosten", "jeugdzorg", "de het een",
			"zorgwoningbouwprogrammakosten", "wonnigen", "duurzaamhied");

	private final String page;

	private final Random random = new Random(20_260_318);

	Hostile(int port) {
		this.page = "http://localhost:" + port + "/zoeken?q=";
	}

	void ask(int questions) throws Exception {
		List<Long> millis = new ArrayList<>();
		int wrong = 0;
		String slowest = "";
		try (var client = HttpClient.newHttpClient()) {
			for (int n = 0; n < questions; n++) {
				String question = question();
				long start = System.nanoTime();
				HttpResponse<String> answer = client.send(
						HttpRequest.newBuilder(URI.create(this.page + URLEncoder.encode(question, StandardCharsets.UTF_8)))
							.build(),
						HttpResponse.BodyHandlers.ofString());
				long taken = (System.nanoTime() - start) / 1_000_000;
				slowest = millis.stream().allMatch((other) -> other < taken) ? question : slowest;
				millis.add(taken);
				wrong += (answer.statusCode() >= 500 || answer.body().contains("<script>alert")) ? 1 : 0;
			}
		}
		System.err.println("Slowest: " + slowest);
		millis.sort(null);
		System.out.printf("%n%,d hostile questions to the page: p50 %d ms, p99 %d ms, slowest %,d ms, wrong answers %d.%n",
				questions, millis.get(questions / 2), millis.get(questions * 99 / 100), millis.getLast(), wrong);
	}

	private String question() {
		return switch (this.random.nextInt(8)) {
			case 0 -> noise(this.random.nextInt(300), Character.MAX_VALUE);
			case 1 -> noise(this.random.nextInt(300), 0x80);
			case 2 -> "(".repeat(this.random.nextInt(300)) + "wonen" + ")".repeat(this.random.nextInt(300));
			default -> mixture();
		};
	}

	private String mixture() {
		var mixture = new StringBuilder();
		for (int piece = this.random.nextInt(30); piece >= 0; piece--) {
			mixture.append(PIECES.get(this.random.nextInt(PIECES.size()))).append(this.random.nextBoolean() ? " " : "");
		}
		return mixture.toString();
	}

	/** At most a kilobyte: what servers take in an address is bounded before it reaches the search. */
	private String noise(int length, int bound) {
		var noise = new StringBuilder();
		for (int at = 0; at < length; at++) {
			noise.append((char) this.random.nextInt(bound));
		}
		return noise.toString();
	}

}
