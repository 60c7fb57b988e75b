package nl.toetssteen.linking;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@JudgingTest
class LinkExchangeTests {

	private static final String GOOD = """
			belofte;doel;soort;aandeel;toelichting
			dorp-2030/1.25;begroting-2030/tabel/p1/9;draagt-bij;40;"Staat in de tabel; zie de regel."
			dorp-2030/1.25;begroting-2030/1.1.j;voert-uit;;
			""";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Links links;

	@Autowired
	private Officers officers;

	@Test
	void showsWhatAFileWouldDoAndDoesItOnlyWhenAsked() {
		assertThat(text(tryOut(GOOD))).contains("Voer 2", "nieuw", "Staat in de tabel; zie de regel.");
		assertThat(this.links.of("dorp-2030/1.25")).isEmpty();

		assertThat(keep(GOOD)).hasRedirectedUrl("/redactie/verbanden");
		assertThat(this.links.of("dorp-2030/1.25")).hasSize(2);
		assertThat(text(tryOut(GOOD))).contains("staat er al zo");

		assertThat(text(this.mvc.get()
			.uri("/redactie/verbanden/verbanden.csv")
			.with(this.officers.request(this.officers.anna))
			.exchange())).contains(
					"dorp-2030/1.25,begroting-2030/tabel/p1/9,draagt-bij,40,Staat in de tabel; zie de regel.,1,voorgesteld");
		String json = text(this.mvc.get()
			.uri("/redactie/verbanden/verbanden.json")
			.with(this.officers.request(this.officers.anna))
			.exchange());
		assertThat(text(tryOut(json))).contains("staat er al zo").doesNotContain("kan niet");
	}

	@Test
	void keepsNothingOfAFileWithOneRowThatCannotBe() {
		String file = """
				belofte,doel,soort
				dorp-2030/1.26,begroting-2030/1.1.g,voert-uit
				dorp-2030/9.9,begroting-2030/1.1.g,voert-uit
				dorp-2030/1.26,begroting-2030/1.1.h,voert-goed-uit
				""";
		assertThat(text(tryOut(file))).contains("2&nbsp;regels kunnen".replace("&nbsp;", "\u00a0"), "geen belofte",
				"Kies wat voor verband het is");

		assertThat(keep(file)).hasStatus(422);
		assertThat(this.links.of("dorp-2030/1.26")).isEmpty();
	}

	@Test
	void refusesARowMadeFromAnOlderVersion() {
		String first = "belofte,doel,soort\ndorp-2030/1.27,begroting-2030/1.1.g,voert-uit\n";
		String second = "belofte,doel,soort,versie\ndorp-2030/1.27,begroting-2030/1.1.g,draagt-bij,1\n";
		String late = "belofte,doel,soort,versie\ndorp-2030/1.27,begroting-2030/1.1.g,tegengesteld,1\n";
		keep(first);
		keep(second);

		assertThat(text(tryOut(late))).contains("gewijzigd nadat het bestand is gemaakt");
		assertThat(this.links.of("dorp-2030/1.27")).extracting((link) -> link.content().kind())
			.isEqualTo(List.of(LinkKind.CONTRIBUTES));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			belofte,doel\\nx,y                          | Deze kolom ontbreekt: soort
			belofte,doel,soort,kleur\\nx,y,voert-uit,r  | Deze kolom kent het portaal niet: kleur
			belofte,doel,soort\\nx,y                    | 2 cellen
			belofte,doel,soort\\n"x,y,z                 | aanhalingsteken
			belofte,doel,soort                          | staan geen regels
			belofte,belofte,soort,doel\\na,b,c,d        | staat er twee keer in
			[{"belofte":                                | niet als JSON
			{"a": 1}                                    | staan geen regels
			""")
	void saysWhatIsWrongWithAFile(String file, String why) {
		MvcTestResult answer = tryOut(file.replace("\\n", "\n"));

		assertThat(answer).hasStatus(422);
		assertThat(text(answer)).contains(why, "Er is niets veranderd");
	}

	@Test
	void refusesWhatIsNoTextAndWhatIsNotThere() {
		assertThat(text(tryOut(new byte[] { (byte) 0xff, (byte) 0xfe, 0 }))).contains("geen tekst in UTF-8");
		assertThat(text(tryOut(""))).contains("leeg");
		assertThat(this.mvc.post()
			.uri("/redactie/verbanden/proef")
			.with(csrf())
			.with(this.officers.request(this.officers.anna))).hasStatus(422);
	}

	@Test
	void aVisitorGetsNoFile() {
		assertThat(this.mvc.get().uri("/redactie/verbanden/verbanden.csv")).hasStatus3xxRedirection();
	}

	private MvcTestResult tryOut(String file) {
		return tryOut(file.getBytes(StandardCharsets.UTF_8));
	}

	private MvcTestResult tryOut(byte[] file) {
		return this.mvc.post()
			.uri("/redactie/verbanden/proef")
			.multipart()
			.file("bestand", file)
			.with(csrf())
			.with(this.officers.request(this.officers.anna))
			.exchange();
	}

	private MvcTestResult keep(String file) {
		return this.mvc.post()
			.uri("/redactie/verbanden/invoer")
			.param("regels", file)
			.with(csrf())
			.with(this.officers.request(this.officers.anna))
			.exchange();
	}

	private static String text(MvcTestResult answer) {
		return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
