package nl.toetssteen.linking.lineage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

import nl.toetssteen.linking.lineage.matching.Alignment;
import nl.toetssteen.linking.lineage.matching.Item;
import nl.toetssteen.search.dutch.DutchText;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** When two promises are the same, and when they only share a subject. */
class LikenessTests {

	private static final String CULTURE = "De schouwburg en het theater maken cultuur.";

	private static DutchText dutch;

	@BeforeAll
	static void readTheDictionary() {
		dutch = new DutchText();
	}

	@Test
	void theSameActOnTheSameObjectIsUnchanged() {
		Lineage lineage = only("We maken samen met de bewoners wijkplannen, zoals in het noorden al gebeurt.",
				"Wijkplannen maken we samen met bewoners.");

		assertThat(lineage.relation()).isEqualTo(Relation.UNCHANGED);
		assertThat(lineage.reasons()).contains("Woorden die terugkomen: maken, samen, bewoners, wijkplannen.");
	}

	@Test
	void oneSubjectInCommonIsNotTheSamePromise() {
		Lineage lineage = only("De dienstverlening is kostendekkend.",
				"In onze dienstverlening stellen we ouderen centraal.");

		assertThat(lineage.relation()).isEqualTo(Relation.CHANGED);
		assertThat(lineage.reasons())
			.containsExactly("Gaat over hetzelfde onderwerp (dienstverlening); de tekst is anders.");
	}

	@Test
	void anotherPartOfTheSameCompoundIsAnotherWord() {
		assertThat(
				only("De gemeente is een sociale schuldeiser.", "Schuldhulp, sociaal en zonder wachtlijst.").relation())
			.isNotEqualTo(Relation.UNCHANGED);
	}

	@Test
	void moreOfTheSameIsAChange() {
		Lineage lineage = only("We voeren structureel basisbanen in.", "We voeren structureel meer basisbanen in.");

		assertThat(lineage.relation()).isEqualTo(Relation.CHANGED);
		assertThat(lineage.reasons()).first().isEqualTo("Toegevoegd: “meer basisbanen”.");
	}

	@Test
	void whatWasMoreAndIsNotAnyLongerIsAChangeToo() {
		assertThat(
				only("We planten meer inheemse bomen in straten.", "We planten inheemse bomen in straten.").reasons())
			.first()
			.isEqualTo("Vervallen: “meer inheemse bomen”.");
	}

	@Test
	void quotesOnlyWordsThatAreThere() {
		Lineage lineage = only("Leegstand van winkels pakken we aan.", "We onderzoeken leegstand van winkels.");

		assertThat(lineage.reasons()).first().isEqualTo("Toegevoegd: “onderzoeken”.");
	}

	@Test
	void whatIsStudiedFirstIsNotTheSame() {
		assertThat(only("Leegstand van winkels pakken we aan.", "Leegstand van winkels: we onderzoeken wat kan.")
			.relation()).isNotEqualTo(Relation.UNCHANGED);
	}

	@Test
	void aBroadSubjectAloneMakesAPairForOneVoiceOnly() {
		List<Item> older = items("oud", "De gebouwen voor cultuur kosten veel.");
		List<Item> newer = items("nieuw", "Taal is de toegang tot cultuur.");

		assertThat(trace(older, newer, true)).extracting(Lineage::relation).containsExactly(Relation.CHANGED);
		assertThat(trace(older, newer, false)).extracting(Lineage::relation)
			.containsExactly(Relation.NOT_FOUND, Relation.NEW);
	}

	@Test
	void aSuggestionIsNeverToldAsAFact() {
		assertThat(only("We bouwen een zwembad.", "We bouwen een zwembad!").meaning())
			.startsWith("Voor zover de computer ziet: het latere document zegt hetzelfde");
	}

	private static Lineage only(String before, String after) {
		List<Lineage> found = trace(items("oud", before), items("nieuw", after), true);
		assertThat(found).hasSize(1);
		return found.getFirst();
	}

	// Where twelve of many texts are about culture, it is a broad subject.
	private static List<Lineage> trace(List<Item> older, List<Item> newer, boolean oneVoice) {
		List<String> texts = new ArrayList<>(Collections.nCopies(12, CULTURE));
		texts.addAll(Collections.nCopies(60, "De kade wordt verlicht."));
		List.of(older, newer).forEach((items) -> items.forEach((item) -> texts.add(item.text())));
		return new Tracing(new Alignment(dutch, texts)).trace(older, newer, oneVoice);
	}

	private static List<Item> items(String document, String text) {
		return List.of(new Item(document + "/1", text, Set.of("wonen")));
	}

}
