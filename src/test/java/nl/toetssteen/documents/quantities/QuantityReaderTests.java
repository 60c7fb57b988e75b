package nl.toetssteen.documents.quantities;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class QuantityReaderTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Wij willen 35% betaalbare huur in Zandstad.         | 35      | %      | precies    | betaalbare huur
			Zandstad bouwt minimaal 1.250 woningen.             | 1250    | aantal | ten minste | woningen
			Ten hoogste vijfentwintig windmolens mag.           | 25      | aantal | hoogstens  | windmolens
			Er komt een wijkbudget van € 100.000.               | 100000  | EUR    | precies    | wijkbudget
			Er komt een wijkbudget van ruim € 1,7 miljoen.      | 1700000 | EUR    | meer dan   | wijkbudget
			Het zwembad kost drie ton.                          | 300000  | EUR    | precies    | zwembad
			Binnen twee weken duidelijkheid.                    | 2       | weken  | hoogstens  | duidelijkheid
			We werken met vier wethouders.                      | 4       | aantal | precies    | wethouders
			Een tweede veerpont is nodig.                       | 2       | aantal | precies    | veerpont
			De helft van de daken krijgt zonnepanelen.          | 50      | %      | precies    | zonnepanelen
			30 km/u in de hele kern.                            | 30      | km/u   | precies    | ''
			Steun tot 120% van het sociaal minimum.             | 120     | %      | tot        | Steun
			Het tarief wordt met 5,6 % verhoogd.                | 5.6     | %      | erbij      | tarief
			De haven moet zo'n tweehonderd banen opleveren.     | 200     | aantal | ongeveer   | banen
			Een derde van de inwoners.                          | 33      | %      | precies    | inwoners
			De huur mag niet hoger zijn dan 8 procent.          | 8       | %      | hoogstens  | huur
			Wij willen 20% minder inbraken.                     | 20      | %      | eraf       | inbraken
			Er wordt een derde minder ingebroken.               | 33      | %      | eraf       | ingebroken
			Eén veerpont is genoeg.                             | 1       | aantal | precies    | veerpont
			Eén op de vijf schepen is van hout.                 | 20      | %      | precies    | schepen
			Twee derde van de nieuwbouw is betaalbaar.          | 67      | %      | precies    | betaalbaar
			We trekken € 2,5 mln. uit voor bruggen.             | 2500000 | EUR    | precies    | bruggen
			€ 100.000 per jaar extra voor dorpshuizen.          | 100000  | EUR    | precies    | dorpshuizen
			Havenzorg: € 300.000 extra.                         | 300000  | EUR    | precies    | Havenzorg
			De hondenbelasting gaat met 3% omlaag.              | 3       | %      | eraf       | hondenbelasting
			Vóór 2040 zijn alle kades hersteld.                 | 2040    | jaartal | minder dan | kades hersteld
			""")
	void readsValueUnitComparatorAndObject(String text, String value, String unit, String comparator, String object) {
		Quantity quantity = only(text);

		assertThat(quantity.measure().value()).isEqualByComparingTo(value);
		assertThat(quantity.measure().unit()).isEqualTo(unit);
		assertThat(quantity.measure().comparator().dutch()).isEqualTo(comparator);
		assertThat(quantity.object()).isEqualTo(object);
	}

	@ParameterizedTest
	@ValueSource(strings = { "3. Een veilige kade", "1.1.a De kade wordt hoger.", "1.1 De kade", "Zie bijlage 3.",
			"Volgens artikel 212 van de wet.", "Bel 0599-123456 of 14 0599.", "Begroting 2031-2034", "Zie pagina 14.",
			"(bedragen x € 1.000)", "Het CO2-plan van de A28.", "Postcode 9999 ZZ.", "Zandstad is er 24/7.",
			"Formatie voor de 65-plussers.", "Formatie 48 52 61 70", "De Formule 1 komt.", "Volgens taakveld 6.71.",
			"De tweede fase begint.", "In de Tweede Kamer", "Eén van de wensen.", "Artikel 4:23 geldt.", "[1]",
			"5 Werken in Zandstad", "Fte per 1.000 inwoners", "Een mooie stad.", "Programma 2030", "Sinds 12 mei" })
	void leavesOutWhatCountsNothing(String text) {
		assertThat(QuantityReader.read(text)).isEmpty();
	}

	@Test
	void namesTheGrowthThatIsCountedAndNotWhatGrows() {
		assertThat(only("Het plan rekent op een netto toename van het aantal ligplaatsen van 40 tot 60.").object())
			.isEqualTo("netto toename van het aantal ligplaatsen");
	}

	@Test
	void readsRangesAndChanges() {
		assertThat(only("We bouwen 2.500 tot 3.000 woningen.").measure())
			.hasToString("Measure[comparator=BETWEEN, value=2500, upTo=3000, unit=aantal]");
		assertThat(only("De grens gaat van 110% naar 130%.").measure())
			.hasToString("Measure[comparator=FROM_TO, value=110, upTo=130, unit=%]");
		assertThat(only("Dat kost 2 tot 3 miljoen euro.").measure().upTo()).isEqualByComparingTo("3000000");
	}

	@Test
	void readsOfWhatAnAmountIsAPart() {
		Quantity share = only("Verder is 25% van de nieuwe woningen bestemd voor sociale huur.");
		assertThat(share.scope().base()).isEqualTo("nieuwe woningen");
		assertThat(share.object()).isEqualTo("sociale huur");
		assertThat(only("25% sociale huur bij nieuwbouw.").scope().base()).isEqualTo("nieuwbouw");
		assertThat(only("Voor nieuwe buurten streven we naar 25% sociale huur.").scope().base())
			.isEqualTo("nieuwe buurten");
		assertThat(only("Wij betalen minimaal 15 euro per uur.").scope().base()).isEqualTo("per uur");
	}

	@Test
	void readsANumberThatIsAPartOfAnother() {
		List<Quantity> both = QuantityReader.read("Er komen 600 woningen bij, waarvan 150 sociale huurwoningen.");
		assertThat(both).hasSize(2);
		assertThat(both.getLast().scope().base()).isEqualTo("woningen");
		assertThat(both.getLast().scope().whole()).isEqualByComparingTo("600");
	}

	@Test
	void readsAShareOfWhatWasCountedBefore() {
		List<Quantity> both = QuantityReader.read("Er liggen 900 schepen in de haven. Daarvan is 30% van hout.");
		assertThat(both.getLast().scope().base()).isEqualTo("schepen");
		both = QuantityReader.read("Zandstad telt 900 schepen, waarvan een derde zeilschepen.");
		assertThat(both.getLast().measure().value()).isEqualByComparingTo("33");
		assertThat(both.getLast().object()).isEqualTo("zeilschepen");
	}

	@Test
	void takesMillionsOfNothingNamedForEuros() {
		assertThat(only("We investeren 12 miljoen in de haven.").measure().unit()).isEqualTo("EUR");
		assertThat(only("Er komen 12 miljoen bezoekers.").measure().unit()).isEqualTo("aantal");
	}

	@Test
	void readsAreaAndTerm() {
		Quantity quantity = only("Tot 2035 komen er 900 woningen in Oosterdam.");
		assertThat(quantity.scope().term()).isEqualTo("Tot 2035");
		assertThat(quantity.scope().area()).isEqualTo("Oosterdam");
		assertThat(only("Er komen 90 woningen per jaar.").scope().term()).isEqualTo("per jaar");
	}

	@Test
	void readsOneForEachArea() {
		Quantity each = only("In iedere wijk hoort een dorpshuis.");
		assertThat(each.object()).isEqualTo("dorpshuis");
		assertThat(each.scope().area()).isEqualTo("iedere wijk");
		assertThat(each.measure().comparator()).isEqualTo(Comparator.AT_LEAST);
	}

	@Test
	void readsTheYearInWhichSomethingIsToBeDone() {
		Quantity year = only("Uiterlijk in 2035 opent het zwembad.");
		assertThat(year.measure().unit()).isEqualTo(Measure.YEAR);
		assertThat(year.measure().value()).isEqualByComparingTo("2035");
		assertThat(year.object()).isEqualTo("zwembad");
		assertThat(only("De haven is klimaatneutraal in 2040.").object()).isEqualTo("haven is klimaatneutraal");
	}

	@Test
	void readsThePeriodInWhichSomethingIsToBeDone() {
		for (String period : List.of("2037-2039", "2037 tot en met 2039", "2037 t/m 2039")) {
			assertThat(only("In de periode " + period + " vervangen we de kade.").measure())
				.hasToString("Measure[comparator=BETWEEN, value=2037, upTo=2039, unit=jaartal]");
		}
	}

	@Test
	void pointsToTheLiteralCharacters() {
		String text = "Eerst dit. Daarna bouwen we minimaal € 1,5 miljoen aan bruggen. En klaar.";
		Quantity quantity = only(text);
		assertThat(text.substring(quantity.start(), quantity.end())).isEqualTo("€ 1,5 miljoen");
		assertThat(quantity.words()).isEqualTo("Daarna bouwen we minimaal € 1,5 miljoen aan bruggen.");
	}

	private static Quantity only(String text) {
		List<Quantity> found = QuantityReader.read(text);
		assertThat(found).as(text).hasSize(1);
		return found.getFirst();
	}

}
