package nl.toetssteen.accounts;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import nl.toetssteen.accounts.people.Accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/**
 * Every address of the portal, asked by everybody there is. The table is
 * {@code src/test/resources/authorisation.csv}: a new address without a row fails here.
 */
@SpringBootTest
@AutoConfigureMockMvc
@Transactional
class AuthorisationTests {

	private static final List<String> OF_TESTS = List.of("/galerij", "/proof", "/error");

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Accounts accounts;

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	private RequestMappingHandlerMapping addresses;

	private TestEditors editors;

	@BeforeEach
	void setUp(@Autowired ApplicationContext context) {
		this.editors = new TestEditors(context);
		// Whatever these tests do to an administrator, one remains.
		this.editors.make("Blijvende Beheerder", Role.ADMINISTRATOR);
	}

	@Test
	void everyAddressHasARow() {
		List<String> mapped = this.addresses.getHandlerMethods()
			.keySet()
			.stream()
			.flatMap((info) -> info.getPatternValues()
				.stream()
				.filter((path) -> !OF_TESTS.contains(path))
				.flatMap((path) -> methods(info.getMethodsCondition().getMethods()).map((m) -> m + " " + path)))
			.distinct()
			.toList();

		assertThat(table().map(Row::toString)).containsExactlyInAnyOrderElementsOf(mapped);
	}

	@ParameterizedTest
	@MethodSource("table")
	void letsInWhomItShould(Row row) {
		assertThat(outcome(row, csrf())).as("visitor").isEqualTo(row.open().forVisitor());
		for (Role role : Role.values()) {
			RequestPostProcessor somebody = this.editors.as(this.editors.make("Een " + role, role));
			assertThat(outcome(row, csrf(), somebody)).as(role.dutch()).isEqualTo(row.open().to(role));
		}
	}

	@ParameterizedTest
	@MethodSource("closed")
	void turnsAwayWhoseAccountWasDisabled(Row row) {
		Editor administrator = this.editors.make("Uit Dienst", Role.values());
		Cookie session = session(administrator);
		this.accounts.disable(administrator.id());

		assertThat(outcome(row, csrf(), with(session))).isEqualTo(Outcome.SIGN_IN);
		this.accounts.enable(administrator.id());
		assertThat(outcome(row, csrf(), with(session))).as("an old session").isEqualTo(Outcome.SIGN_IN);
	}

	@ParameterizedTest
	@MethodSource("closed")
	void sendsAnExpiredSessionToTheSignInPage(Row row) {
		MvcTestResult answer = ask(row, with(new Cookie("SESSION", "dmVybG9wZW4=")));

		assertThat(Outcome.of(answer)).isEqualTo(Outcome.SIGN_IN);
		assertThat(answer.getResponse().getRedirectedUrl()).contains("verlopen");
	}

	@ParameterizedTest
	@MethodSource("written")
	void refusesAFormThatIsNotItsOwn(Row row) {
		RequestPostProcessor everything = this.editors.as(this.editors.make("Kan Alles", Role.values()));

		assertThat(outcome(row, csrf().useInvalidToken(), everything)).isEqualTo(Outcome.FORBIDDEN);
		assertThat(outcome(row, everything)).as("without token").isEqualTo(Outcome.FORBIDDEN);
	}

	@ParameterizedTest
	@EnumSource(Role.class)
	void whatIsNotListedIsNotThere(Role role) {
		RequestPostProcessor somebody = this.editors.as(this.editors.make("Een " + role, role));

		for (String address : List.of("/bestaat-niet", "/actuator/env", "/redactiekamer", "/proef/../geheim")) {
			assertThat(this.mvc.get().uri(URI.create(address)).with(somebody).exchange()).hasStatus4xxClientError();
		}
		assertThat(this.mvc.get().uri("/redactie/bestaat-niet").with(somebody).exchange()).hasStatus(404);
	}

	static Stream<Row> table() {
		return Row.all();
	}

	static Stream<Row> closed() {
		return Row.all().filter((row) -> row.open() != Open.PUBLIC && row.open() != Open.ENTRY);
	}

	static Stream<Row> written() {
		return closed().filter((row) -> !row.method().equals("GET"));
	}

	private static Stream<String> methods(java.util.Set<?> named) {
		return named.isEmpty() ? Stream.of("GET") : named.stream().map(Object::toString);
	}

	private Outcome outcome(Row row, RequestPostProcessor... more) {
		return Outcome.of(ask(row, more));
	}

	private MvcTestResult ask(Row row, RequestPostProcessor... more) {
		var request = this.mvc.method(HttpMethod.valueOf(row.method())).uri(URI.create(row.example()));
		for (RequestPostProcessor each : more) {
			request.with(each);
		}
		return request.exchange();
	}

	private Cookie session(Editor editor) {
		Cookie session = this.mvc.post()
			.uri("/aanmelden")
			.with(csrf())
			.param("email", TestEditors.email(editor.name()))
			.param("wachtwoord", TestEditors.PASSWORD)
			.exchange()
			.getResponse()
			.getCookie("SESSION");
		assertThat(session).isNotNull();
		return session;
	}

	private static RequestPostProcessor with(Cookie cookie) {
		return (request) -> {
			request.setCookies(cookie);
			return request;
		};
	}

	/** What may come of a request, whatever the page then does. */
	enum Outcome {

		REACHED, SIGN_IN, FORBIDDEN, ABSENT;

		static Outcome of(MvcTestResult answer) {
			String to = answer.getResponse().getRedirectedUrl();
			if (answer.getMvcResult().getHandler() != null) {
				return REACHED;
			}
			// The sign-in form and sign-out have no controller.
			if (to != null) {
				return (to.contains("fout") || to.contains("afgemeld")) ? REACHED : SIGN_IN;
			}
			return (answer.getResponse().getStatus() == 403) ? FORBIDDEN : ABSENT;
		}

	}

	/** To whom an address is open. */
	enum Open {

		PUBLIC, ENTRY, EDITORS, PROPOSERS, CHECKERS, IMPORTERS, ADMINISTRATORS;

		Outcome forVisitor() {
			return (this == PUBLIC || this == ENTRY) ? Outcome.REACHED : Outcome.SIGN_IN;
		}

		Outcome to(Role role) {
			return switch (this) {
				case PUBLIC, ENTRY, EDITORS -> Outcome.REACHED;
				case PROPOSERS -> (role != Role.ADMINISTRATOR) ? Outcome.REACHED : Outcome.FORBIDDEN;
				case CHECKERS -> (role == Role.CHECKER) ? Outcome.REACHED : Outcome.FORBIDDEN;
				case IMPORTERS -> (role != Role.LINKER) ? Outcome.REACHED : Outcome.FORBIDDEN;
				case ADMINISTRATORS -> (role == Role.ADMINISTRATOR) ? Outcome.REACHED : Outcome.FORBIDDEN;
			};
		}

	}

	/** A line of the table. */
	record Row(String method, String path, Open open) {

		static Stream<Row> all() {
			try {
				return Files.readAllLines(Path.of("src/test/resources/authorisation.csv"))
					.stream()
					.skip(1)
					.map((line) -> line.split(","))
					.map((cells) -> new Row(cells[0], cells[1], Open.valueOf(cells[2])));
			}
			catch (IOException ex) {
				throw new IllegalStateException(ex);
			}
		}

		/** The address with something in place of its variables. */
		String example() {
			return this.path.replaceAll("\\{id}", new UUID(0, 1).toString())
				.replaceAll("\\{[^}]*:([^|}]*)[^}]*}", "$1")
				.replaceAll("\\{[^}]*}", "1");
		}

		@Override
		public String toString() {
			return this.method + " " + this.path;
		}

	}

}
