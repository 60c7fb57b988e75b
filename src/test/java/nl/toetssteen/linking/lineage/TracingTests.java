package nl.toetssteen.linking.lineage;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import nl.toetssteen.linking.lineage.matching.Alignment;
import nl.toetssteen.linking.lineage.matching.Item;
import nl.toetssteen.search.dutch.DutchText;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** On made-up programmes. */
class TracingTests {

	private static final List<Item> FILLING = items("vulling", "De kade wordt verlicht in de winter.",
			"Het archief verhuist naar een droge kelder.", "Wij eren de oude brandweerlieden met een plaquette.",
			"Op het plein verschijnt een fontein.", "De klok van de toren gaat weer luiden.");

	private static DutchText dutch;

	@BeforeAll
	static void readTheDictionary() {
		dutch = new DutchText();
	}

	@Test
	void findsAPledgeAgainInOtherWords() {
		var found = trace("De bibliotheek blijft open.", "We openen een bieb in elk dorp.");

		assertThat(found).extracting(Lineage::older, Lineage::newer).containsExactly(tuple("oud/1", "nieuw/1"));
	}

	@Test
	void saysWhatWasNotFoundAgainAndWhatIsNew() {
		var found = trace("Er komt een zwembad.", "De parkeergarage wordt goedkoper.");

		assertThat(found).extracting(Lineage::older, Lineage::newer, Lineage::relation)
			.containsExactly(tuple("oud/1", null, Relation.NOT_FOUND), tuple(null, "nieuw/1", Relation.NEW));
		assertThat(found).allSatisfy((lineage) -> assertThat(lineage.wording()).isNull());
	}

	@Test
	void theSameWordsAreUnchanged() {
		assertThat(relation("We bouwen een zwembad.", "We bouwen een zwembad!")).isEqualTo(Relation.UNCHANGED);
	}

	@Test
	void aHigherNumberIsStrongerAndTheReasonShowsBoth() {
		Lineage lineage = only("De minimaregeling geldt tot 120% van het sociaal minimum.",
				"De minimaregeling geldt tot 140% van het sociaal minimum.");

		assertThat(lineage.relation()).isEqualTo(Relation.STRENGTHENED);
		assertThat(lineage.reasons()).first().isEqualTo("120% → 140%");
	}

	@Test
	void aLowerCeilingIsStrongerToo() {
		assertThat(relation("Externe inhuur is maximaal 20% van de loonsom.",
				"Externe inhuur is maximaal 15% van de loonsom."))
			.isEqualTo(Relation.STRENGTHENED);
	}

	@Test
	void fromDoingToStudyingIsWeaker() {
		Lineage lineage = only("We voeren een leegstandsverordening in.", "We onderzoeken een leegstandsverordening.");

		assertThat(lineage.relation()).isEqualTo(Relation.WEAKENED);
		assertThat(lineage.reasons()).first().isEqualTo("“voeren een leegstandsverordening in” → “onderzoeken”.");
	}

	@Test
	void fromStudyingToDoingIsStronger() {
		assertThat(relation("We onderzoeken een leegstandsverordening.", "We voeren een leegstandsverordening in."))
			.isEqualTo(Relation.STRENGTHENED);
	}

	@Test
	void aConditionMakesItWeaker() {
		assertThat(relation("Mantelzorgers krijgen respijtzorg.", "Mantelzorgers krijgen waar nodig respijtzorg."))
			.isEqualTo(Relation.WEAKENED);
	}

	@Test
	void whatIsThereNowWasAchievedAccordingToTheParty() {
		assertThat(relation("We voeren een jongerenraad in.", "De jongerenraad is er nu: jongeren praten mee."))
			.isEqualTo(Relation.ACHIEVED);
	}

	@Test
	void tellsThatATermWasDropped() {
		assertThat(only("Binnen twee jaar bouwen we een zwembad met horeca.", "We bouwen een buitenzwembad.").reasons())
			.contains("Termijn vervallen: “binnen twee jaar”.");
	}

	@Test
	void onePledgeMayGoOnInSeveral() {
		var found = trace(items("oud", "Wijkcentra knappen we op. We bouwen speeltuinen. Eenzaamheid doorbreken we."),
				items("nieuw", "Elk wijkcentrum wordt opgeknapt.", "Meer speelplekken.", "Eenzaamheid doorbreken we."));

		assertThat(found).extracting(Lineage::older).containsOnly("oud/1");
		assertThat(found).extracting(Lineage::newer).containsExactly("nieuw/1", "nieuw/2", "nieuw/3");
		assertThat(found).extracting(Lineage::relation).contains(Relation.SPLIT);
	}

	@Test
	void severalMayGoOnInOne() {
		var found = trace(
				items("oud", "Bermen maaien we minder vaak, goed voor bijen.", "Zonder pesticiden of ander gif."),
				items("nieuw", "Groenbeheer zonder bestrijdingsmiddelen, met bermen vol insecten en biodiversiteit."));

		assertThat(found).extracting(Lineage::newer).containsOnly("nieuw/1");
		assertThat(found).extracting(Lineage::older).containsExactly("oud/1", "oud/2");
	}

	@Test
	void documentsWithNothingOrOneThingInThemAreNoProblem() {
		assertThat(trace(List.of(), List.of())).isEmpty();
		assertThat(trace(List.of(), items("nieuw", "Een zwembad."))).extracting(Lineage::relation)
			.containsExactly(Relation.NEW);
		assertThat(trace(items("oud", "Een zwembad."), List.of())).extracting(Lineage::relation)
			.containsExactly(Relation.NOT_FOUND);
		assertThat(new Tracing(new Alignment(dutch, List.of())).trace(items("oud", "…", "De het een"),
				items("nieuw", "12", "?"), true))
			.hasSize(4);
	}

	@Test
	void givesTheSameEveryTime() {
		List<Item> older = items("oud", "Meer groen en bomen in de wijk.", "Armoede bestrijden we.",
				"Fietspaden worden breder.");
		List<Item> newer = items("nieuw", "Fietspaden worden rood.", "Bomen planten we.",
				"Bestaanszekerheid voor iedereen.");

		assertThat(trace(older, newer)).isEqualTo(trace(older, newer));
	}

	private static Relation relation(String before, String after) {
		return only(before, after).relation();
	}

	private static Lineage only(String before, String after) {
		List<Lineage> found = trace(before, after);
		assertThat(found).hasSize(1);
		return found.getFirst();
	}

	private static List<Lineage> trace(String before, String after) {
		return trace(items("oud", before), items("nieuw", after));
	}

	private static List<Lineage> trace(List<Item> older, List<Item> newer) {
		List<String> texts = new ArrayList<>();
		List.of(older, newer, FILLING).forEach((items) -> items.forEach((item) -> texts.add(item.text())));
		return new Tracing(new Alignment(dutch, texts)).trace(older, newer, true);
	}

	private static List<Item> items(String document, String... texts) {
		List<Item> items = new ArrayList<>();
		for (String text : texts) {
			items.add(new Item(document + "/" + (items.size() + 1), text, Set.of("wonen")));
		}
		return items;
	}

}
