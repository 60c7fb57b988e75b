package nl.toetssteen.comparison.differences.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

import nl.toetssteen.documents.Citation;
import nl.toetssteen.documents.DocumentKind;
import nl.toetssteen.documents.Place;
import nl.toetssteen.documents.quantities.QuantityReader;
import nl.toetssteen.search.dutch.DutchText;

import static org.assertj.core.api.Assertions.assertThat;

class GroupingTests {

	/** Words of every text; all others are rare. */
	private static final Map<String, Double> RARITY = Map.of("woning", 2.5, "inwoner", 2.0, "zandstad", 1.5, "rarest",
			8.0);

	private static final Grouping GROUPING = new Grouping(new DutchText(), RARITY);

	private final List<Mention> mentions = new ArrayList<>();

	@Test
	void putsTheSameThingInOtherWordsTogether() {
		says("dorpsbelang-2030", 2030, "Wij willen 35% sociale huurwoningen bij nieuwbouw.");
		says("akkoord-2030", 2030, "Van de nieuwe woningen is 25% sociale huur.");

		assertThat(only().verdict()).isEqualTo(Verdict.DIFFERENT);
		assertThat(only().members()).extracting(Mention::document).containsExactly("dorpsbelang-2030", "akkoord-2030");
	}

	@Test
	void keepsOtherThingsApart() {
		says("dorpsbelang-2030", 2030, "Wij willen 35% sociale huurwoningen.");
		says("akkoord-2030", 2030, "Er komt 35% goedkope koopappartementen bij de haven.");
		says("plan-2031", 2031, "De haven krijgt 35 vissteigers.");

		assertThat(GROUPING.of(this.mentions)).isEmpty();
	}

	@Test
	void callsTheSameNumberEqual() {
		says("dorpsbelang-2030", 2030, "Er blijven vier veerponten varen.");
		says("akkoord-2030", 2030, "Zandstad houdt 4 veerponten.");

		assertThat(only().verdict()).isEqualTo(Verdict.EQUAL);
	}

	@Test
	void tellsWhenASpeakerBindsItselfToMoreOrLess() {
		says("dorpsbelang-2026", 2026, "We planten minimaal 500 kastanjebomen.");
		says("dorpsbelang-2030", 2030, "We planten minimaal 800 kastanjebomen.");
		assertThat(only().verdict()).isEqualTo(Verdict.STRENGTHENED);

		this.mentions.clear();
		says("dorpsbelang-2026", 2026, "Wij willen maximaal 10% externe inhuur.");
		says("dorpsbelang-2030", 2030, "Wij willen maximaal 15% externe inhuur.");
		assertThat(only().verdict()).isEqualTo(Verdict.WEAKENED);
	}

	@Test
	void neverSetsOtherBasesAgainstEachOther() {
		says("dorpsbelang-2030", 2030, "Minimaal 20% van het parkgroen wordt kastanjebomen.");
		says("akkoord-2030", 2030, "Minimaal 40% van de laanbeplanting wordt kastanjebomen.");

		assertThat(only().verdict()).isEqualTo(Verdict.NOT_COMPARABLE);
	}

	@Test
	void neverSetsOtherYearsOrAreasAgainstEachOther() {
		says("dorpsbelang-2030", 2030, "In 2031 komen er 40 vissteigers.");
		says("akkoord-2030", 2030, "In 2034 komen er 90 vissteigers.");
		assertThat(only().verdict()).isEqualTo(Verdict.NOT_COMPARABLE);

		this.mentions.clear();
		says("dorpsbelang-2030", 2030, "Er komen 40 vissteigers in Oosterdam.");
		says("akkoord-2030", 2030, "Er komen 90 vissteigers in Westerveen.");
		assertThat(only().verdict()).isEqualTo(Verdict.NOT_COMPARABLE);
	}

	@Test
	void putsTheSameShareOfThingsMuchAlikeTogether() {
		says("dorpsbelang-2026", 2026,
				"Wij willen 40% sociale huurwoningen en 20% goedkope koopwoningen bij nieuwbouw.");
		says("dorpsbelang-2030", 2030, "Bij nieuwbouw 40% sociale huur en 20% sociale koop.");

		assertThat(GROUPING.of(this.mentions)).hasSize(2).extracting(Group::verdict).containsOnly(Verdict.EQUAL);
	}

	@Test
	void showsLevelsOfIncomeTogetherButComparesOnlyThoseOfTheSame() {
		says("dorpsbelang-2030", 2030, "Bijstand voor inkomens tot 140% van het sociaal minimum.");
		says("plan-2031", 2031, "De bijstandsnorm is vastgesteld op honderd procent.");
		assertThat(only().verdict()).isEqualTo(Verdict.NOT_COMPARABLE);
	}

	@Test
	void takesARatioAndItsRoundedNumberForTheSame() {
		says("plan-2031", 2031, "De ratio van het waterschapsvermogen bedraagt 3,6.");
		says("plan-2031", 2031, "Ratio waterschapsvermogen: 4");
		assertThat(only().verdict()).isEqualTo(Verdict.EQUAL);
	}

	@Test
	void putsTheSamePriceOfTheSameThingTogetherInOneDocument() {
		says("plan-2031", 2031, "Wij verwachten veergeldinkomsten van € 2,4 miljoen.");
		says("plan-2031", 2031, "Veergeldinkomsten: € 2,4 miljoen.");
		assertThat(only().verdict()).isEqualTo(Verdict.EQUAL);
	}

	@Test
	void comparesYearsWithinAPeriod() {
		says("dorpsbelang-2030", 2030, "In de periode 2031-2035 komen er 40 vissteigers.");
		says("akkoord-2030", 2030, "In 2033 komen er 90 vissteigers.");
		assertThat(only().verdict()).isEqualTo(Verdict.DIFFERENT);
	}

	@Test
	void callsRangesEqualOnlyWhenBothEndsAre() {
		says("dorpsbelang-2030", 2030, "Er komen 40 tot 60 vissteigers.");
		says("akkoord-2030", 2030, "Er komen 40 tot 50 vissteigers.");
		assertThat(only().verdict()).isEqualTo(Verdict.DIFFERENT);
	}

	@Test
	void comparesAPartOfAWholeWithAShare() {
		says("dorpsbelang-2030", 2030, "Wij willen 50% sociale huurwoningen.");
		says("plan-2031", 2031, "Van deze 200 woningen zijn er 60 sociale huurwoningen.");
		assertThat(only().verdict()).isEqualTo(Verdict.DIFFERENT);
	}

	@Test
	void doesNotPlayADocumentAgainstItself() {
		says("plan-2031", 2031, "De bijdrage aan het museum is € 100.000.");
		says("plan-2031", 2031, "De bijdrage aan het theater is € 400.000.");

		assertThat(GROUPING.of(this.mentions)).isEmpty();
	}

	@Test
	void takesOneForEachForTheSameOnlyWhenTheNounIsTheSame() {
		says("dorpsbelang-2030", 2030, "In iedere wijk komt een volwaardig buurthuis.");
		says("akkoord-2030", 2030, "In elke wijk staat een ruimte waar buurthuis en buren elkaar ontmoeten.");
		assertThat(GROUPING.of(this.mentions)).isEmpty();

		says("plan-2031", 2031, "In elke wijk blijft een wijkcentrum.");
		assertThat(only().members()).extracting(Mention::document).containsExactly("dorpsbelang-2030", "plan-2031");
	}

	@Test
	void comparesYearsThatAreATargetAndNoDateOfOneAct() {
		says("dorpsbelang-2030", 2030, "In 2031 openen we het zeevaartmuseum op de kade.");
		says("akkoord-2030", 2030, "In 2031 openen we het zeevaartmuseum op de kade.");
		assertThat(GROUPING.of(this.mentions)).isEmpty();

		says("dorpsbelang-2030", 2030, "Met zonnepanelen op de kades is de veerhaven in 2040 energieneutraal.");
		says("akkoord-2030", 2030, "Met zonnepanelen op de kades is de veerhaven in 2045 energieneutraal.");
		assertThat(only().verdict()).isEqualTo(Verdict.DIFFERENT);
	}

	@Test
	void neverSetsATotalAgainstAGrowth() {
		says("plan-2031", 2031, "Het doel is minimaal 900 vissteigers in 2035.");
		says("plan-2031", 2031,
				"We gaan uit van een netto toename van het aantal vissteigers van 600 tot 900 in 2035.");
		assertThat(only().verdict()).isEqualTo(Verdict.NOT_COMPARABLE);
	}

	@Test
	void showsDifferencesBetweenDocumentsBeforeADocumentThatAgreesWithItself() {
		says("plan-2031", 2031, "Wij verwachten veergeldinkomsten van € 2,4 miljoen.");
		says("plan-2031", 2031, "Veergeldinkomsten: € 2,4 miljoen.");
		says("dorpsbelang-2030", 2030, "Zandstad heeft vier windmolens.");
		says("akkoord-2030", 2030, "Zandstad heeft zes windmolens.");

		assertThat(GROUPING.of(this.mentions)).extracting(Group::isAcross).containsExactly(true, false);
	}

	private Group only() {
		List<Group> groups = GROUPING.of(this.mentions);
		assertThat(groups).hasSize(1);
		return groups.getFirst();
	}

	private void says(String document, int year, String text) {
		DocumentKind kind = document.startsWith("plan") ? DocumentKind.BUDGET
				: document.startsWith("akkoord") ? DocumentKind.AGREEMENT : DocumentKind.PROGRAMME;
		int number = this.mentions.size() + 1;
		QuantityReader.read(text)
			.forEach((quantity) -> this.mentions.add(new Mention(document + "/1." + number, quantity,
					new Citation(document, document, kind, false, List.of(), number, Place.line(number),
							quantity.words()),
					year, Set.of(document.replaceAll("-\\d+", "")), List.of("wonen"), false, text)));
	}

}
