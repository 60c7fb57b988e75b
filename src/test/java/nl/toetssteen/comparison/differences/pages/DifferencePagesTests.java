package nl.toetssteen.comparison.differences.pages;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

import nl.toetssteen.documents.DocumentFacts;
import nl.toetssteen.documents.DocumentKind;
import nl.toetssteen.documents.Documents;
import nl.toetssteen.documents.Place;
import nl.toetssteen.documents.SourceTree;
import nl.toetssteen.parties.Parties;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest
@AutoConfigureMockMvc
@Transactional
class DifferencePagesTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Documents documents;

	@Autowired
	private EntityManager entities;

	@BeforeEach
	void twoProgrammesSpeakOfTheSame() {
		store("dorpsbelang-2030", "Dorpsbelang", "GM0106", "Wij willen 35% sociale huur bij nieuwbouw.", "1");
		store("havenpartij-2030", "Havenpartij", "GM0106", "Wij willen 25% sociale huur bij nieuwbouw.", "2");
		this.entities.flush(); // the page reads past Hibernate, as it does after a commit
	}

	@Test
	void laysBothStatementsBesideEachOtherWithTheirSources() {
		assertThat(page("/verschillen")).contains("1 zaak", "Sociale huur, als deel van nieuwbouw", "35%", "25%",
				"verschillend", "automatisch vergeleken", "href=\"/documenten/dorpsbelang-2030/passage/2\"",
				"href=\"/documenten/havenpartij-2030/passage/2\"", "href=\"/beloften/dorpsbelang-2030/1.1\"");
	}

	@Test
	void anotherTownsNumberIsNoDifference(@Autowired Parties parties) {
		parties.registerMunicipality("GM9001");
		store("buurdorp-2030", "Buurbelang", "GM9001", "Wij willen 20% sociale huur bij nieuwbouw.", "3");
		this.entities.flush();

		assertThat(page("/verschillen")).contains("1 zaak", "35%", "25%").doesNotContain("20%");
	}

	@Test
	void narrowsDownByAddress() {
		assertThat(page("/verschillen?oordeel=verschillend")).contains("1 zaak");
		assertThat(page("/verschillen?oordeel=gelijk")).contains("Geen zaak past bij deze keuze.");
		assertThat(page("/verschillen?document=havenpartij-2030")).contains("1 zaak");
		assertThat(this.mvc.get().uri("/verschillen?oordeel=mooi")).hasStatus(400);
		assertThat(this.mvc.get().uri("/verschillen?thema=niets")).hasStatus(400);
	}

	@Test
	void tellsThemInTheApi() {
		assertThat(page("/api/v1/verschillen")).contains("\"oordeel\":\"verschillend\"", "\"waarde\":35",
				"\"grondslag\":\"nieuwbouw\"");
		assertThat(page("/api/v1/hoeveelheden?document=dorpsbelang-2030")).contains("\"totaal\":1",
				"\"ref\":\"dorpsbelang-2030/1.1\"", "\"eenheid\":\"%\"", "\"regelVan\":2");
		assertThat(page("/api/v1/hoeveelheden?formaat=csv")).contains("ref,document,waarde");
		assertThat(page("/api/v1/beloften?document=dorpsbelang-2030")).contains("\"hoeveelheden\":[{",
				"\"voorwerp\":\"sociale huur\"");
		assertThat(this.mvc.get().uri("/api/v1/hoeveelheden?document=bestaat-niet")).hasStatus(400);
	}

	private void store(String code, String party, String town, String text, String hash) {
		var facts = new DocumentFacts(code, DocumentKind.PROGRAMME, "Programma " + party, List.of(party), town, 2030,
				2034, null, null, code + ".txt");
		SourceTree tree = new SourceTree.Builder().chapter(1, "Wonen", Place.line(1))
			.item(0, null, text, Place.line(2))
			.build(2, 0);
		this.documents.store(facts, code.getBytes(StandardCharsets.UTF_8), hash.repeat(64), tree, 1);
	}

	private String page(String address) {
		var answer = this.mvc.get().uri(address).exchange();
		assertThat(answer).as(address).hasStatusOk();
		try {
			return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
		}
		catch (UnsupportedEncodingException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
