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
			"GET,/a|b,400,Dit adres klopt niet", "GET,/error,404,Niet gevonden" })
	void tellsPeopleWhatIsWrongInTheHouseStyle(String method, String address, int status, String title)
			throws IOException {
		String answer = ask(method, address, "text/html");

		assertThat(answer).startsWith("HTTP/1.1 " + status).contains("<h1>" + title + "</h1>", "/stijl/");
		assertThat(answer).contains("Content-Security-Policy")
			.doesNotContain("Exception", "at nl.toetssteen", "Tomcat");
	}

	@ParameterizedTest
	@CsvSource({ "GET,/api/v1/bestaat-niet,404", "POST,/api/v1/themas,405", "GET,/api/v1/themas/,404",
			"GET,/api/v1/themas?pagina=2,400", "GET,/api/v1/%zz,400" })
	void tellsProgramsAsProblemJson(String method, String address, int status) throws IOException {
		String answer = ask(method, address, "*/*");

		assertThat(answer).startsWith("HTTP/1.1 " + status)
			.contains("application/problem+json", "\"status\":" + status, "API-Version: 1.0.0")
			.doesNotContain("Exception", "/error");
	}

	@Test
	void refusesAnAddressThatIsTooLong() throws IOException {
		assertThat(ask("GET", "/" + "a".repeat(20_000), "text/html")).startsWith("HTTP/1.1 400")
			.contains("<h1>Dit adres klopt niet</h1>");
	}

	@Test
	void saysWhatOthersMayAndWhomToWarn() throws IOException {
		assertThat(ask("GET", "/.well-known/security.txt", "*/*")).contains("Contact: ", "Expires: ");
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
