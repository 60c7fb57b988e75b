package nl.toetssteen.accounts;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@SpringBootTest
@AutoConfigureMockMvc
@Transactional
class SignInTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private ApplicationContext context;

	@Autowired
	private Editors editors;

	private Editor anna;

	@BeforeEach
	void makeAnEditor() {
		this.anna = new TestEditors(this.context).make("Anna de Vries", Role.LINKER);
	}

	@Test
	void lettingSomebodyInMakesTheSession() {
		MvcTestResult answer = signIn("Anna.de.Vries@gemeente.example ", TestEditors.PASSWORD);

		assertThat(answer).hasStatus(302);
		assertThat(cookies(answer)).contains("HttpOnly", "SameSite=Lax").doesNotContain("Secure");
	}

	@Test
	void refusesAWrongPasswordAndAnUnknownAddressAlike() {
		assertThat(signIn("anna.de.vries@gemeente.example", "iets anders dan dat")).hasRedirectedUrl("/aanmelden?fout");
		assertThat(signIn("niemand@gemeente.example", "iets anders dan dat")).hasRedirectedUrl("/aanmelden?fout");
	}

	@Test
	void makesWhoGuessesWaitAlsoForAnAccountThatIsNotThere() {
		for (String email : List.of("anna.de.vries@gemeente.example", "niemand@gemeente.example")) {
			for (int attempt = 0; attempt < 5; attempt++) {
				assertThat(signIn(email, "fout wachtwoord")).hasRedirectedUrl("/aanmelden?fout");
			}

			assertThat(signIn(email, TestEditors.PASSWORD).getResponse().getRedirectedUrl())
				.matches("/aanmelden\\?wacht=(5\\d|6[01])");
		}
	}

	@Test
	void bringsTheEditorBackAndNobodyElsewhere() {
		assertThat(this.mvc.get().uri("/redactie/beheer/logboek?wat=aangemeld").exchange())
			.hasRedirectedUrl("/aanmelden?naar=%2Fredactie%2Fbeheer%2Flogboek%3Fwat%3Daangemeld");
		assertThat(signIn("/redactie/account?x=y")).hasRedirectedUrl("/redactie/account?x=y");
		for (String elsewhere : List.of("https://elders.example", "//elders.example", "/\\elders.example", "")) {
			assertThat(signIn(elsewhere)).hasRedirectedUrl("/redactie");
		}
	}

	@Test
	void saysThatAFormSentTooLateWasNotKept() {
		assertThat(this.mvc.post().uri("/redactie/account/wachtwoord").with(csrf().useInvalidToken()).exchange())
			.hasRedirectedUrl("/aanmelden?verstuurd");
	}

	@Test
	@SignedIn
	void showsWhoIsSignedInAndKeepsThatOutOfCaches() {
		assertThat(this.mvc.get().uri("/privacy").exchange()).hasHeader("Cache-Control", "no-store")
			.bodyText()
			.contains("Anna de Vries", "Afmelden");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/themas", "/api/v1/themas", "/bestaat-niet", "/redactie" })
	void aVisitorGetsNoCookie(String address) {
		assertThat(this.mvc.get().uri(address).exchange()).headers().doesNotContainHeader("Set-Cookie");
	}

	@Test
	@SignedIn(name = "Bert Bakker", roles = Role.CHECKER)
	void aTestCanRunAsAnEditor() {
		assertThat(this.editors.current().name()).isEqualTo("Bert Bakker");
		assertThat(this.editors.find(this.editors.current().id())).contains(this.editors.current());
		assertThat(this.editors.all()).contains(this.anna, this.editors.current());
	}

	private MvcTestResult signIn(String naar) {
		return this.mvc.post()
			.uri("/aanmelden")
			.with(csrf())
			.param("email", "anna.de.vries@gemeente.example")
			.param("wachtwoord", TestEditors.PASSWORD)
			.param("naar", naar)
			.exchange();
	}

	private MvcTestResult signIn(String email, String password) {
		return this.mvc.post()
			.uri("/aanmelden")
			.with(csrf())
			.param("email", email)
			.param("wachtwoord", password)
			.exchange();
	}

	private static String cookies(MvcTestResult answer) {
		return String.join("\n", answer.getResponse().getHeaders("Set-Cookie"));
	}

}
