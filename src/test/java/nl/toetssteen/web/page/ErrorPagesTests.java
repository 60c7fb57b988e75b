package nl.toetssteen.web.page;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import nl.toetssteen.RunningPortal;

import static org.assertj.core.api.Assertions.assertThat;

@RunningPortal
class ErrorPagesTests {

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@CsvSource({ "GET,/bestaat-niet,404,Niet gevonden", "GET,/documenten/,404,Niet gevonden",
			"POST,/privacy,405,Dit kan hier niet", "GET,/%,400,Dit adres klopt niet",
			"GET,/beloften?thema=%00,400,Dit verzoek klopt niet",
			"GET,/afspraken?document=a%01b,400,Dit verzoek klopt niet",
			"GET,/beloften?thema=zzz,400,Dit verzoek klopt niet",
			"GET,/afspraken?document=zzz,400,Dit verzoek klopt niet",
			"GET,/beloften?hoofdstuk=5,400,Dit verzoek klopt niet",
			"GET,/beloften?thema=wonen&thema=zorg-en-welzijn,400,Dit verzoek klopt niet",
			"GET,/a|b,400,Dit adres klopt niet", "GET,/begroting/straks,404,Niet gevonden",
			"GET,/error,404,Niet gevonden" })
	void tellsPeopleWhatIsWrongInTheHouseStyle(String method, String address, int status, String title)
			throws IOException {
		String answer = ask(method, address, "text/html");

		assertThat(answer).startsWith("HTTP/1.1 " + status).contains("<h1>" + title + "</h1>", "/stijl/");
		assertThat(answer).contains("Content-Security-Policy")
			.doesNotContain("Exception", "at nl.toetssteen", "Tomcat");
	}

	@ParameterizedTest
	@CsvSource({ "GET,/api/v1/bestaat-niet,404", "POST,/api/v1/themas,405", "GET,/api/v1/themas/,404",
			"GET,/api/v1/themas?pagina=2,400", "GET,/api/v1/themas?page=9,404", "GET,/api/v1/beloften?document=%00,400",
			"GET,/api/v1/afspraken?thema=%00,400", "GET,/api/v1/begrotingsregels?taakveld=%00,400",
			"GET,/api/v1/begrotingsregels?tabel=%00,400", "GET,/api/v1/begrotingsregels?taakveld=9.99,400",
			"GET,/api/v1/begrotingsregels?tabel=zzz,400", "GET,/api/v1/begrotingstabellen?document=zzz,400",
			"GET,/api/v1/doelen?thema=zzz,400", "GET,/api/v1/activiteiten?document=zzz,400",
			"GET,/api/v1/afspraken?document=zzz,400", "GET,/api/v1/%zz,400" })
	void tellsProgramsAsProblemJson(String method, String address, int status) throws IOException {
		String answer = ask(method, address, "*/*");

		assertThat(answer).startsWith("HTTP/1.1 " + status)
			.contains("application/problem+json", "\"status\":" + status, "API-Version: 1.0.0")
			.doesNotContain("Exception", "/error");
	}

	@Test
	void namesTheThemesThatAProgramMayAskFor() throws IOException {
		assertThat(ask("GET", "/api/v1/beloften?thema=zzz", "*/*")).contains("\"veld\":\"thema\"", "\"waarde\":\"zzz\"",
				"\"toegestaan\":[\"", "\"wonen\"");
	}

	@Test
	void aQuestionCleansItself() throws IOException {
		assertThat(ask("GET", "/zoeken?q=%00", "text/html")).startsWith("HTTP/1.1 200");
		assertThat(ask("GET", "/api/v1/zoek?q=a%00", "*/*")).startsWith("HTTP/1.1 200");
	}

	@Test
	void leadsBackToThePageWithoutTheMistake() throws IOException {
		assertThat(ask("GET", "/beloften?thema=zzz", "text/html"))
			.contains("dit thema bestaat niet", "href=\"/beloften\">Deze pagina zonder keuzes")
			.doesNotContain("zzz");
	}

	@Test
	void leavesParametersOfOthersAlone() throws IOException {
		assertThat(ask("GET", "/beloften?utm_source=krant&utm_source=mail", "text/html")).startsWith("HTTP/1.1 200");
	}

	@Test
	void speaksDutchToAnyBrowser() throws IOException {
		assertThat(ask("GET", "/privacy", "text/html")).contains("Content-Language: nl");
	}

	@Test
	void tellsWhatAnAddressAllows() throws IOException {
		assertThat(ask("POST", "/privacy", "text/html")).contains("Allow: GET, HEAD");
	}

	@Test
	void doesNotListItsOwnTools() throws IOException {
		assertThat(ask("GET", "/actuator", "application/json")).startsWith("HTTP/1.1 404");
		assertThat(ask("GET", "/actuator/health", "application/json")).startsWith("HTTP/1.1 200");
	}

	@Test
	void refusesAnAddressThatIsTooLong() throws IOException {
		assertThat(ask("GET", "/" + "a".repeat(20_000), "text/html")).startsWith("HTTP/1.1 400")
			.contains("<h1>Dit adres klopt niet</h1>");
	}

	@Test
	void saysWhatOthersMayAndWhomToWarn() throws IOException {
		assertThat(ask("GET", "/.well-known/security.txt", "*/*")).contains("/toegankelijkheid\n", "Contact: http",
				"Expires: ");
		assertThat(ask("GET", "/robots.txt", "*/*")).contains("User-agent: *");
		assertThat(ask("GET", "/favicon.ico", "*/*")).startsWith("HTTP/1.1 200");
	}

	@Test
	void describesTheApiToPrograms() throws IOException {
		String answer = ask("GET", "/api/v1/openapi.json", "application/json");

		assertThat(answer).contains("\"openapi\":\"3.1", "/api/v1/themas", "pageSize", "EUPL-1.2")
			.contains("Access-Control-Allow-Origin: *");
	}

	/** By hand, because clients refuse to send what is wrong. */
	private String ask(String method, String address, String accept) throws IOException {
		try (Socket socket = new Socket("localhost", this.port)) {
			String request = "%s %s HTTP/1.1\r\nHost: localhost\r\nOrigin: https://elders.example\r\nAccept: %s\r\nConnection: close\r\n\r\n"
				.formatted(method, address, accept);
			socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
			return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		}
	}

}
