package nl.toetssteen.linking.suggesting.api;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

import com.jayway.jsonpath.JsonPath;
import nl.toetssteen.RunningPortal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@RunningPortal
class SuggestionApiTests {

	private static final String PLEDGE = "sp-assen-2026/5.1";

	@LocalServerPort
	private int port;

	@Autowired
	private JdbcClient database;

	private final HttpClient client = HttpClient.newHttpClient();

	@BeforeEach
	void awaitSuggestions() {
		await().atMost(Duration.ofMinutes(2))
			.until(() -> this.database.sql("select exists (select from suggestion where kind = 'ACTIVITY')")
				.query(Boolean.class)
				.single());
	}

	@Test
	void givesTheBestFirstWithReasons() throws Exception {
		String body = get(PLEDGE + "/suggesties?soort=activiteit&limiet=3").body();

		assertThat(JsonPath.<Integer>read(body, "$.totaal")).isEqualTo(3);
		assertThat(JsonPath.<String>read(body, "$.items[0].soort")).isEqualTo("activiteit");
		assertThat(JsonPath.<Integer>read(body, "$.items[0].redenen.length()")).isBetween(1, 4);
		assertThat(JsonPath.<Double>read(body, "$.items[0].score"))
			.isGreaterThanOrEqualTo(JsonPath.<Double>read(body, "$.items[1].score"));
		assertThat(body).doesNotContain("voorgeschiedenis");
	}

	@Test
	void marksWhatIsOlderThanTheProgrammeAndMixesKindsUnlessAsked() throws Exception {
		assertThat(get(PLEDGE + "/suggesties?soort=afspraak").body()).contains("\"voorgeschiedenis\":true");
		assertThat(get(PLEDGE + "/suggesties?limiet=100").body()).contains("\"activiteit\"", "\"doel\"", "\"afspraak\"",
				"\"begrotingsregel\"");
	}

	@ParameterizedTest
	@ValueSource(strings = { "limiet=0", "limiet=-1", "limiet=101", "limiet=1e3", "limiet=99999999999999999999",
			"limiet=", "limiet=1&limiet=2", "soort=", "soort=ACTIVITY", "soort=activiteit'--",
			"soort=activiteit&soort=doel", "soort=%00", "sort=activiteit", "limiet=%D9%A3" })
	void refusesWhatItCannotMeanAndNamesTheField(String query) throws Exception {
		HttpResponse<String> answer = get(PLEDGE + "/suggesties?" + query);

		assertProblem(answer, 400);
		assertThat(JsonPath.<String>read(answer.body(), "$.fouten[0].veld"))
			.isEqualTo(query.substring(0, query.indexOf('=')));
	}

	@Test
	void namesAllMistakesAtOnce() throws Exception {
		assertThat(JsonPath.<Integer>read(get(PLEDGE + "/suggesties?soort=x&limiet=y").body(), "$.fouten.length()"))
			.isEqualTo(2);
	}

	@ParameterizedTest
	@ValueSource(strings = { "sp-assen-2026/99.9", "nergens/1.1", "bestuursakkoord-assen-2018/1.1",
			"sp-assen-2026/%27%20or%20%271", "%E2%80%AE/1.1" })
	void doesNotKnowPledgesThatAreNotThere(String ref) throws Exception {
		assertProblem(get(ref + "/suggesties"), 404);
	}

	private static void assertProblem(HttpResponse<String> answer, int status) {
		assertThat(answer.statusCode()).isEqualTo(status);
		assertThat(answer.headers().firstValue("Content-Type")).get().asString().startsWith("application/problem+json");
	}

	private HttpResponse<String> get(String path) throws IOException, InterruptedException {
		var request = HttpRequest
			.newBuilder(URI.create("http://localhost:" + this.port + "/api/v1/beloften/" + path.replace("'", "%27")))
			.build();
		return this.client.send(request, BodyHandlers.ofString());
	}

}
