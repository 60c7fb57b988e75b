package nl.toetssteen.ingestion;

import nl.toetssteen.documents.Document;
import nl.toetssteen.documents.Documents;
import nl.toetssteen.documents.references.Reference;
import nl.toetssteen.documents.references.ReferenceKind;
import nl.toetssteen.documents.references.References;
import org.assertj.core.api.ObjectArrayAssert;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** An imaginary town, other words, other layout, and files that cannot be read. */
@SpringBootTest(properties = "toetssteen.seeds=src/test/resources/zandstad")
@AutoConfigureMockMvc
class ZandstadImportTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Documents documents;

	@Autowired
	private References references;

	@Autowired
	private SeedLoader loader;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void readsThePledgesOfAProgramme() {
		assertStatements("/api/v1/beloften?document=dorpsbelang-zandstad-2030", "tekst").containsExactly(
				"Wij bouwen elk jaar 120 woningen, waarvan veertig voor starters en twintig voor senioren.",
				"Op drie plekken komen er hofjes:", "in Oud-Zandstad achter de kerk;", "bij de haven van Noordeind;",
				"in het Broek, zodra de N-301 is verlegd.",
				"Wij verkopen geen snippergroen meer aan particulieren die er een parkeerplaats van maken.",
				"Meer ruimte om buiten de rode contouren te bouwen",
				"Geld voor het opknappen van monumenten. Dat kan uit het erfgoedfonds, dat nu op de plank ligt.",
				"Een fiets- en wandelbrug over de Zandvliet.",
				"De onroerendezaakbelasting stijgt niet harder dan de inflatie.",
				"Elke kern krijgt een eigen budget van 2.500 euro per jaar.",
				"Wij houden een referendum over de fusie.");
		assertStatements("/api/v1/beloften?document=dorpsbelang-zandstad-2030", "ouder").containsExactly(
				"dorpsbelang-zandstad-2030/1.2", "dorpsbelang-zandstad-2030/1.2", "dorpsbelang-zandstad-2030/1.2");
		assertStatements("/api/v1/beloften?document=dorpsbelang-zandstad-2030", "bron.pagina").containsExactly(2, 2, 2,
				2, 2, 2, 2, 3, 3, 3, 3, 4);
	}

	@Test
	void readsTheCommitmentsOfAnAgreementInProse() {
		assertStatements("/api/v1/afspraken?document=raadsakkoord-zandstad-2030", "tekst").containsExactly(
				"Wij bouwen daarom ieder jaar honderd huurwoningen.",
				"Samen met de corporatie gaan we oude flats slopen, o.a. aan de Kade, en bouwen we er duurzame appartementen voor terug.",
				"Bewoners denken mee over de inrichting van hun straat.", "Er komt een loket voor buurtplannen.",
				"We herstellen die verbinding.", "De fietspaden langs de Zandvliet worden verbreed.");
		assertStatements("/api/v1/afspraken?document=raadsakkoord-zandstad-2030", "bron.regelVan").containsExactly(10,
				10, 15, 16, 21, 21);
		assertStatements("/api/v1/afspraken?document=raadsakkoord-zandstad-2030", "bron.regelTot").containsExactly(10,
				12, 15, 16, 21, 22);
		assertStatements("/api/v1/afspraken?document=raadsakkoord-zandstad-2030", "ref").startsWith(
				"raadsakkoord-zandstad-2030/1.1", "raadsakkoord-zandstad-2030/1.2", "raadsakkoord-zandstad-2030/1.3");
	}

	@Test
	void readsWhatCanBeReadAndNamesTheRest() {
		assertThat(this.documents.all()).extracting(Document::getCode)
			.containsExactlyInAnyOrder("dorpsbelang-zandstad-2030", "raadsakkoord-zandstad-2030");
		assertThat(this.jdbc.sql("""
				select distinct on (file_name, message) file_name || ': ' || message from import_attempt
				where outcome = 'REFUSED' order by file_name, message""").query(String.class).list()).containsExactly(
				"../../config/application.properties: Het bestand moet in de map met documenten zelf staan.",
				"akkoord.txt: De soort \"raadsbrief\" is onbekend. Kies uit: verkiezingsprogramma, coalitieakkoord, programmabegroting.",
				"binair.txt: Dit is geen tekst in UTF-8: het bestand is binair of beschadigd.",
				"leeg.txt: Het bestand is leeg.", "nergens.txt: Het bestand staat niet in de map met documenten.",
				"utf16.txt: De tekst staat in UTF-16. Bewaar het bestand als UTF-8.",
				"windows.txt: De tekst staat niet in UTF-8 maar vermoedelijk in Windows-1252. Bewaar het bestand als UTF-8.");
	}

	@Test
	void givesEveryStatementAPermanentName() {
		assertThat(this.references.live("dorpsbelang-zandstad-2030"))
			.allSatisfy((name) -> assertThat(name.kind()).isEqualTo(ReferenceKind.PLEDGE))
			.extracting(Reference::ref, Reference::text)
			.hasSize(12)
			.contains(tuple("dorpsbelang-zandstad-2030/1.3", "in Oud-Zandstad achter de kerk;"));
		assertThat(this.references.find("raadsakkoord-zandstad-2030/1.1")).map(Reference::live).contains(true);
		assertThat(this.references.find("raadsakkoord-zandstad-2030/1.99")).isEmpty();
	}

	@Test
	void readsNothingTwice() {
		this.loader.run(new DefaultApplicationArguments());

		assertThat(
				this.jdbc.sql("select count(*) from import_attempt where outcome = 'READ'").query(Long.class).single())
			.isEqualTo(2);
		assertThat(this.jdbc.sql("select count(*) from document").query(Long.class).single()).isEqualTo(2);
	}

	@Test
	void narrowsDownByThemeAndRefusesAnUnknownDocument() {
		assertStatements("/api/v1/beloften?thema=wonen", "document").isNotEmpty()
			.containsOnly("dorpsbelang-zandstad-2030");
		assertThat(this.mvc.get().uri("/api/v1/afspraken?document=nergens")).hasStatus(400);
		assertThat(this.mvc.get().uri("/api/v1/beloften?pageSize=veel")).hasStatus(400);
	}

	private ObjectArrayAssert<Object> assertStatements(String uri, String field) {
		return assertThat(this.mvc.get().uri(uri)).hasStatusOk()
			.bodyJson()
			.extractingPath("$.items[*]." + field)
			.asArray();
	}

}
