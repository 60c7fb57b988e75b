package nl.toetssteen.linking.suggesting.matching;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.IntStream;

import nl.toetssteen.linking.TargetKind;
import nl.toetssteen.search.dutch.DutchText;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MatcherTests {

	private static final DutchText DUTCH = new DutchText();

	private final List<Target> targets = new ArrayList<>();

	private final List<String> passages = new ArrayList<>();

	@Test
	void ranksByRareWordsAndSaysWhichInBoth() {
		activity("a", "Onderhoud", "We vervangen de oever van de stadsgracht.");
		activity("b", "Onderhoud", "We vervangen de beschoeiing van de vijver.");
		activity("c", "Onderhoud", "We vervangen de klinkers.");

		List<Match> matches = suggest("We vervangen de beschoeiing langs het water.");

		assertThat(matches.getFirst().target().wording().ref()).isEqualTo("b");
		assertThat(matches.getFirst().reasons()).contains("zelfde begrip: *beschoeiing* (in beide)");
	}

	@Test
	void findsInflectionsAndPartsOfCompounds() {
		activity("a", "Bruggen", "Alle bruggen krijgen een leuning.");
		activity("b", "Vlonders", "Er komt een steiger.");

		assertThat(best("Een nieuwe fietsbrug.")).isEqualTo("a");
		assertThat(reasons("Een nieuwe fietsbrug.")).contains("samengesteld woord: *fietsbrug* ~ *bruggen*");
		assertThat(reasons("De brug gaat open.")).contains("zelfde begrip: *brug* ~ *bruggen*");
	}

	@Test
	void withoutCompoundsOnlyWholeWordsCount() {
		activity("a", "Leuningen", "De leuning van het viaduct wordt blauw.");
		activity("b", "Trapleuning", "Die wordt blauw.");

		assertThat(matcher(Signal.COMPOUNDS, Signal.SUBJECTS).best(pledge("leuning"), TargetKind.ACTIVITY, 5))
			.extracting((match) -> match.target().wording().ref())
			.containsExactly("a");
	}

	@Test
	void putsTheWordInATitleBeforeTheWordInAText() {
		activity("a", "Klinkers", "In de straat komt ook een carillon, en dat is mooi voor iedereen.");
		activity("b", "Een carillon", "In de straat komen ook klinkers, en dat is mooi voor iedereen.");

		assertThat(best("Wij willen een carillon.")).isEqualTo("b");
	}

	@Test
	void readsTheTextOfTheGoalWithAnActivity() {
		add(TargetKind.ACTIVITY, new Wording("a", 2030, "Fase twee", "We gaan door.", List.of("Programma", "Rust"),
				"Minder vliegtuigen boven het dorp.", List.of()));
		activity("b", "Fase drie", "We gaan nog verder.");

		assertThat(best("Geen vliegtuigen meer boven ons dorp.")).isEqualTo("a");
	}

	@Test
	void knowsWordsOfTheSameSubject() {
		activity("a", "Ambtenaren", "Zij krijgen een bureau.");
		activity("b", "Middelengebruik", "Voorlichting voor wie verslaafd dreigt te raken.");

		assertThat(best("Rookvrije pleinen en minder drank.")).isEqualTo("b");
		assertThat(reasons("Rookvrije pleinen en minder drank."))
			.anyMatch((reason) -> reason.startsWith("onderwerp verslaving en middelengebruik: *"));
	}

	@Test
	void learnsFromThePassagesWhichWordsGoTogether() {
		IntStream.range(0, 20).forEach((n) -> {
			this.passages.add("De zwaluwtil staat in de polderwei, nummer " + n);
			this.passages.add("De zwaluwtil is van hout, en de grutto broedt in de polderwei");
			this.passages.add("De kermis komt met de draaimolen en de suikerspin, keer " + n);
		});
		activity("a", "Plan polderwei", "Uitvoering volgend jaar met de grutto.");
		activity("b", "Plan draaimolen", "Uitvoering volgend jaar met suikerspin.");

		assertThat(best("Uitvoering van de zwaluwtil.")).isEqualTo("a");
		assertThat(matcher().best(pledge("Uitvoering van de zwaluwtil."), TargetKind.ACTIVITY, 2)).hasSize(2)
			.satisfies((both) -> assertThat(both.getFirst().score()).isGreaterThan(both.getLast().score()));
	}

	@Test
	void countsTheSameThemeAndSaysSo() {
		add(TargetKind.ACTIVITY, new Wording("a", 2030, "Plan", "Wij plannen.", List.of(), "", List.of("Sport")));
		add(TargetKind.ACTIVITY, new Wording("b", 2030, "Plan", "Wij plannen.", List.of(), "", List.of("Wonen")));
		var pledge = new Wording("p", 2030, "Plannen", "Plannen maken.", List.of(), "", List.of("Wonen"));

		Match best = matcher().best(pledge, TargetKind.ACTIVITY, 1).getFirst();

		assertThat(best.target().wording().ref()).isEqualTo("b");
		assertThat(best.reasons()).contains("thema Wonen");
	}

	@Test
	void countsNamesMoreThanTheSameWordsWithoutCapital() {
		activity("a", "Opknappen", "We knappen het dak van de Kameleon op.");
		activity("b", "Opknappen", "We knappen het dak op van een dier als een kameleon.");
		activity("c", "Straten", "Nieuwe stenen.");
		activity("d", "Zand", "Schoon zand.");

		assertThat(best("Het dak van de Kameleon.")).isEqualTo("a");
		assertThat(reasons("Het dak van de Kameleon.")).contains("noemt *Kameleon*");
	}

	@Test
	void countsTheSameNumberOfTheSameThing() {
		activity("a", "Bouwen", "Wij bouwen 30% voor starters.");
		activity("b", "Bouwen", "Wij bouwen 40% voor starters.");

		assertThat(best("Bouwen: 40 procent voor starters.")).isEqualTo("b");
		assertThat(reasons("Bouwen: 40 procent voor starters.")).contains("zelfde getal: 40 %");
	}

	@Test
	void aLongTextThatSpeaksOfEverythingDoesNotWinEverywhere() {
		activity("a", "Alles", "Van beschoeiing en leuning, klinkers en zand, dak en goot, gras en grind, lamp en "
				+ "paal, hek en poort, muur en trap, kade en steiger, mast en touw.");
		activity("b", "Hek", "Het hek wordt groen.");
		activity("c", "Mast", "De mast wordt rood.");

		assertThat(best("Een groen hek.")).isEqualTo("b");
		assertThat(best("Een rode mast.")).isEqualTo("c");
	}

	@Test
	void findsRowsOfMoneyByTheActivitiesThatFit() {
		activity("a", "Carillon in de toren", "De beiaardier oefent.");
		add(TargetKind.BUDGET_LINE, new Wording("r", 2030, "Krediet toren", "", List.of(), "", List.of()));
		add(TargetKind.BUDGET_LINE, new Wording("s", 2030, "Krediet kade", "", List.of(), "", List.of()));

		List<Match> rows = matcher().best(pledge("Een beiaardier voor ons."), TargetKind.BUDGET_LINE, 5);

		assertThat(rows).extracting((match) -> match.target().wording().ref()).containsExactly("r");
		assertThat(rows.getFirst().reasons()).contains("via de activiteit *Carillon in de toren*: *toren*");
	}

	@Test
	void givesTheSameAnswerEachTimeWithScoresBetweenNoneAndOne() {
		IntStream.range(0, 40).forEach((n) -> {
			activity("a" + n, "Plan " + n, "De gemeente bouwt woningen en scholen, deel " + n % 7);
			this.passages.add("Woningen bij scholen, deel " + n);
		});

		List<Match> first = suggest("Meer woningen en scholen.");

		assertThat(suggest("Meer woningen en scholen.")).isEqualTo(first).hasSize(10);
		assertThat(first).allSatisfy((match) -> {
			assertThat(match.score()).isBetween(0.0, 1.0);
			assertThat(match.reasons()).hasSizeBetween(1, 4);
		});
	}

	@Test
	void suggestsNothingForTextWithoutWordsOrInATownWithoutTargets() {
		assertThat(suggest("Alles mag.")).isEmpty();
		activity("a", "Plan", "Wij plannen.");
		assertThat(suggest("")).isEmpty();
		assertThat(suggest("!? … \u0301 §§")).isEmpty();
	}

	private void activity(String ref, String title, String body) {
		add(TargetKind.ACTIVITY, new Wording(ref, 2030, title, body, List.of(), "", List.of()));
	}

	private void add(TargetKind kind, Wording wording) {
		this.targets.add(new Target(kind, wording));
	}

	private static Wording pledge(String text) {
		return new Wording("p", 2030, text, text, List.of(), "", List.of());
	}

	private Matcher matcher(Signal... without) {
		EnumSet<Signal> used = EnumSet.allOf(Signal.class);
		used.removeAll(List.of(without));
		return new Matcher(DUTCH, new Town(List.of(), this.targets, this.passages), used);
	}

	private List<Match> suggest(String text) {
		return matcher().best(pledge(text), TargetKind.ACTIVITY, 10);
	}

	private String best(String text) {
		return suggest(text).getFirst().target().wording().ref();
	}

	private List<String> reasons(String text) {
		return suggest(text).getFirst().reasons();
	}

}
