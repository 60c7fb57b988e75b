package nl.toetssteen.search;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;

import nl.toetssteen.RunningPortal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever is typed gets an answer, soon, and comes back as nothing but text. */
@RunningPortal
@AutoConfigureMockMvc
class SearchHostileQueriesTests {

	// Catches a question that hangs; how fast questions are is measured elsewhere.
	private static final Duration PATIENCE = Duration.ofSeconds(30);

	private static final int QUESTIONS = Integer.getInteger("toetssteen.hostile-questions", 1_500);

	private static final List<String> NASTY = List.of("<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>",
			"'; drop table findable; --", "1' or '1'='1", "${7*7}", "#{7*7}", "__${7*7}__", "{{7*7}}", "(a+)+$",
			"((((((((((", "))))))))))", "\"\"\"", "“„”", "*", "**", "a*", "?*", "-", "--", "-a -b -c", "NIET", "EN OF",
			"AND OR NOT", "OF", "NIET NIET NIET woning", "-(", "-\"", "jaar:", "jaar:abc", "jaar:99999999999",
			"jaar:-1", "soort:onzin", "soort:\"", "partij:\"", "document:../../etc/passwd", "thema:%00", "a:b:c",
			"\u0000\u0001\u0002", "\u202e\u200f\u200e", "\ufeff", "\ud800", "\udc00x", "a\ud83d", "😀😀😀",
			"👩‍👩‍👧‍👦", "مرحبا", "日本語", "ﷺ", "\ufffe\uffff", "%", "%%%", "%s%n", "\\", "\\\\", "\r\nSet-Cookie: a=b",
			"\t", " ", "/../", "//", "&amp;", "&", "q=q&q=q", "+", "~", "^", "[a TO z]", "{!func}x", "/.*/", "a~2",
			"a^9", "\u00a0", "wonen wonen", "İ", "ß", "Å", "ĳ", "\u0300".repeat(50), "jeugdzorg");

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Searches searches;

	private Duration slowest = Duration.ZERO;

	private final Random random = new Random(20_260_318);

	@BeforeEach
	void everythingIsIndexed(@Autowired JdbcClient database) throws InterruptedException {
		Indexed.await(database, this.searches);
	}

	@Test
	void everyQuestionGetsAnAnswer() {
		var any = new Restrictions(Map.of(), Restrictions.Order.RELEVANCE);
		for (int number = 0; number < QUESTIONS; number++) {
			String question = question(number);

			Found found = timely(question, () -> this.searches.ask(question, any, number(question) % 7 == 0, 0, 3));

			assertThat(found.hits()).hasSizeLessThanOrEqualTo(3);
		}
	}

	@Test
	void everyPageAnswersInTimeAndShowsTheQuestionAsText() {
		List<String> pages = List.of("/zoeken", "/zoeken", "/zoeken.atom", "/api/v1/zoek", "/zoeken/suggesties");
		for (int number = 0; number < QUESTIONS / 5; number++) {
			String question = question(number);
			String path = pages.get(number % pages.size());

			MvcTestResult result = timely(question, () -> this.mvc.get().uri(path).param("q", question).exchange());

			assertThat(result.getResponse().getStatus()).as("%s %s", path, question).isLessThan(500);
			assertThat(new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8))
				.as("%s %s", path, question)
				.doesNotContain("<script>alert", "<img src=x");
		}
	}

	@Test
	void badChoicesBeyondTheQuestionAreNoTroubleEither() {
		for (String nasty : NASTY) {
			for (String name : List.of("soort", "document", "partij", "thema", "jaar", "weergave", "volgorde", "page",
					"letterlijk")) {
				MvcTestResult page = timely(nasty,
						() -> this.mvc.get().uri("/zoeken").param("q", "wonen").param(name, nasty).exchange());
				MvcTestResult api = timely(nasty,
						() -> this.mvc.get().uri("/api/v1/zoek").param("q", "wonen").param(name, nasty).exchange());

				assertThat(page.getResponse().getStatus()).as("%s=%s", name, nasty).isEqualTo(200);
				assertThat(new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8))
					.doesNotContain("<script>alert", "<img src=x");
				assertThat(api.getResponse().getStatus()).as("%s=%s", name, nasty).isLessThan(500);
			}
		}
	}

	@Test
	void aQuestionThatMatchesEverythingIsPagedThrough() {
		var any = new Restrictions(Map.of(), Restrictions.Order.DOCUMENT);

		Found found = timely("everything", () -> this.searches.ask("*", any, false, 1_000, 20));

		assertThat(found.hits()).hasSize(20);
		assertThat(found.total()).isGreaterThan(1_000);
	}

	@AfterEach
	void tellTheSlowest(TestReporter reporter) {
		reporter.publishEntry("slowest question in milliseconds", String.valueOf(this.slowest.toMillis()));
	}

	private static int number(String question) {
		return Math.abs(question.hashCode() % 1000);
	}

	private <T> T timely(String question, Supplier<T> work) {
		long start = System.nanoTime();
		T result = work.get();
		Duration taken = Duration.ofNanos(System.nanoTime() - start);
		if (taken.compareTo(this.slowest) > 0) {
			this.slowest = taken;
		}
		assertThat(taken).as("time for %s", question.substring(0, Math.min(200, question.length())))
			.isLessThan(PATIENCE);
		return result;
	}

	/** First each nasty one by itself, then mixtures, nests, noise and very long ones. */
	private String question(int number) {
		if (number < NASTY.size()) {
			return NASTY.get(number);
		}
		return switch (this.random.nextInt(12)) {
			case 0 -> noise(this.random.nextInt(60), 0x250);
			case 1 -> noise(this.random.nextInt(60), Character.MAX_VALUE);
			case 2 -> "(".repeat(this.random.nextInt(300)) + "wonen" + ")".repeat(this.random.nextInt(300));
			case 3 -> (number % 100 == 0) ? noise(100_000, Character.MAX_VALUE) : noise(300, 0x80);
			case 4 -> "a".repeat(1 + this.random.nextInt(400)) + "!";
			case 5 -> "-(".repeat(this.random.nextInt(100)) + nasty();
			default -> mixture();
		};
	}

	private String mixture() {
		var mixture = new StringBuilder();
		for (int part = this.random.nextInt(6); part >= 0; part--) {
			mixture.append(nasty()).append(this.random.nextBoolean() ? " " : "");
		}
		return mixture.toString();
	}

	private String nasty() {
		return NASTY.get(this.random.nextInt(NASTY.size()));
	}

	private String noise(int length, int bound) {
		var noise = new StringBuilder();
		for (int at = 0; at < length; at++) {
			noise.append((char) this.random.nextInt(bound));
		}
		return noise.toString();
	}

}
