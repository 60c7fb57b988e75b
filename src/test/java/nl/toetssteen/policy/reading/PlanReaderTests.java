package nl.toetssteen.policy.reading;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

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
