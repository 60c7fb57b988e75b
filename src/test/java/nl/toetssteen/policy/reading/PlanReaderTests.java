package nl.toetssteen.policy.reading;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

import nl.toetssteen.documents.Place;
import nl.toetssteen.documents.SourceTree;
import nl.toetssteen.ingestion.budget.Texts;
import org.junit.jupiter.api.Test;

import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class PlanReaderTests {

	@Test
	void readsGoalsWithCodesInTheWordsOfAnotherTown() throws IOException {
		List<FoundGoal> goals = read("zandstad");

		assertThat(goals)
			.extracting(FoundGoal::code, FoundGoal::printedCode, FoundGoal::programme, FoundGoal::programmeTitle,
					FoundGoal::title, FoundGoal::text)
			.containsExactly(tuple("1.1", "1.1.", 1, "Veilig Zandstad", "Minder inbraken", """
					Wij willen dat er in vier jaar een derde minder wordt ingebroken. Dat doen wij samen met bewoners, \
					de politie en de woningcorporatie:
					- bewoners letten op elkaar;
					- de politie is zichtbaar in de wijk."""),
					tuple("1.2", "1.2.", 1, "Veilig Zandstad", "Licht op straat",
							"Niemand hoeft in het donker naar huis."),
					tuple("2.1", "2.1", 2, "Schoon Zandstad", "Minder afval", "Wij halveren het restafval."));
	}

	@Test
	void readsActivitiesWithAndWithoutCodes() throws IOException {
		assertThat(activities("zandstad"))
			.extracting(FoundActivity::code, FoundActivity::printedCode, FoundActivity::title, FoundActivity::text,
					FoundActivity::period)
			.containsExactly(tuple("1.1.a", "1.1.a.", "Buurtpreventie in elke wijk", """
					Elke wijk krijgt een groep bewoners die ´s avonds rondgaat. Wij geven hun hesjes en een cursus. \
					Zie ook 1.2.a. Meer verlichting.
					Wat doen we in 2031
					De eerste groepen beginnen in Duinwijk en in Veenwijk.""",
					"In de loop van 2031, als de raad in maart instemt."),
					tuple("1.1.b", "1.1 b", "Keurmerk voor sloten en ramen, ook voor oude huizen",
							"Wie zijn sloten laat vervangen krijgt subsidie.", "2031-2033"),
					tuple("1.2.a", "1.2a", "Meer verlichting", "Langs alle fietspaden komt verlichting.", null),
					tuple("2.1.a", "", "Ophalen aan huis: oud papier en plastic worden elke week aan huis opgehaald",
							"", null),
					tuple("2.1.b", "", "Een tweede milieustraat", "", "2032"),
					tuple("2.1.c", "", "Lessen op school", "", null));
	}

	@Test
	void readsABudgetThatNumbersNoGoals() throws IOException {
		assertThat(read("waterdorp"))
			.extracting(FoundGoal::code, FoundGoal::programmeTitle, FoundGoal::title, FoundGoal::text)
			.containsExactly(tuple("1.1", "Wonen en bouwen", "Meer huizen voor jongeren",
					"Jongeren moeten in het dorp kunnen blijven wonen. Daarom bouwen wij kleine huizen die niet te duur zijn."),
					tuple("1.2", "Wonen en bouwen", "Huizen die warm blijven", "Elk huis is in 2040 geïsoleerd."),
					tuple("2.1", "Water", "Water", "Wij willen droge voeten houden."));
	}

	@Test
	void takesHeadingsOrElseListItemsForActivities() throws IOException {
		assertThat(activities("waterdorp"))
			.extracting(FoundActivity::code, FoundActivity::title, FoundActivity::text, FoundActivity::period)
			.containsExactly(
					tuple("1.1.a", "Bouwen aan de Dorpsstraat", "Aan de Dorpsstraat komen veertig kleine huizen.",
							"Tweede helft van 2030"),
					tuple("1.1.b", "Oude school ombouwen", "De oude school wordt een woongebouw.", null),
					tuple("1.2.a", "Een loket voor vragen over isolatie", "", null),
					tuple("1.2.b", "Leningen tegen een lage rente",
							"Wie een laag inkomen heeft hoeft de eerste drie jaar niets terug te betalen en krijgt hulp bij de aanvraag.",
							null),
					tuple("2.1.a", "De dijk bij de haven verhogen", "", null),
					tuple("2.1.b", "Tuinen vergroenen", "", null));
	}

	@Test
	void givesEveryActivityItsPlaceFromTitleToPeriod() throws IOException {
		FoundActivity first = activities("zandstad").getFirst();

		assertThat(first.place().lineFrom()).isEqualTo(32);
		assertThat(first.place().lineTo()).isEqualTo(45);
	}

	@Test
	void findsNoGoalsInATextWithoutAny() {
		assertThat(new PlanReader().read(Texts.read("Paragraaf 1. Doel\n\nDoel\n\nDe paragraaf heeft een doel.\n")))
			.isEmpty();
	}

	@Test
	void neverGivesACodeTwice() {
		String goal = "1.1 Minder inbraken\n\nDoel\n\nMinder inbraken.\n\n1.1.a Hesjes\n\nHesjes kopen.\n\n";
		SourceTree tree = Texts.read("1. Veilig\n\n" + goal + goal);

		assertThat(new PlanReader().read(tree)).extracting(FoundGoal::code).containsExactly("1.1", "1.1-2");
	}

	/** A chapter with its goals in a list, and activities numbered by the goal. */
	private static SourceTree listed() {
		var place = new Place(1, 1, 1);
		var tree = new SourceTree.Builder();
		tree.chapter(4, "Veilig wonen", place);
		tree.heading(1, "Wat willen we bereiken?", place).heading(2, "Doelstellingen", place);
		tree.item(0, "1", "Minder inbraken;", place).item(0, "2", "Licht op straat.", place);
		tree.heading(1, "Wat gaan we daarvoor doen?", place).heading(2, "Resultaten", place);
		tree.item(0, "1.1", "Hesjes uitdelen", place).item(0, "2.1", "Lampen plaatsen", place);
		tree.heading(2, "1.1 Hesjes uitdelen", place).paragraph("Elke buurt krijgt er tien.", place);
		tree.heading(2, "Projecten", place).paragraph("Los hiervan.", place);
		tree.heading(1, "Wat mag het kosten?", place).heading(2, "1.2 Uitgaven", place);
		return tree.build(1, 0);
	}

	@Test
	void readsGoalsInAListAndActivitiesByTheNumberOfTheirGoal() {
		List<FoundGoal> goals = new PlanReader().read(listed());

		assertThat(goals).extracting(FoundGoal::code, FoundGoal::programme, FoundGoal::title)
			.containsExactly(tuple("4.1", 4, "Minder inbraken"), tuple("4.2", 4, "Licht op straat"));
		assertThat(goals).flatExtracting(FoundGoal::activities)
			.extracting(FoundActivity::code, FoundActivity::printedCode, FoundActivity::title, FoundActivity::text)
			.containsExactly(tuple("4.1.1", "1.1", "Hesjes uitdelen", "Elke buurt krijgt er tien."),
					tuple("4.2.1", "2.1", "Lampen plaatsen", ""));
	}

	@Test
	void findsNoGoalsInTheNumberedHeadingsOfAParagraph() {
		assertThat(new PlanReader()
			.read(Texts.read("Paragraaf 1. Heffingen\n\n1.5 Heffingen\n\nDoel\n\nTekst.\n\n1.5.1 Leges\n\nTekst.\n")))
			.isEmpty();
	}

	private List<FoundActivity> activities(String town) throws IOException {
		return read(town).stream().flatMap((goal) -> goal.activities().stream()).toList();
	}

	private List<FoundGoal> read(String town) throws IOException {
		var file = new ClassPathResource("begrotingen/" + town + ".txt");
		return Stream.of(file.getContentAsString(StandardCharsets.UTF_8))
			.map(Texts::read)
			.flatMap((tree) -> new PlanReader().read(tree).stream())
			.toList();
	}

}
