package nl.toetssteen.comparison.differences.pages;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

import nl.toetssteen.comparison.differences.matching.Grouping;
import nl.toetssteen.comparison.differences.matching.Mention;
import nl.toetssteen.documents.Citation;
import nl.toetssteen.documents.DocumentKind;
import nl.toetssteen.documents.Place;
import nl.toetssteen.documents.quantities.QuantityReader;
import nl.toetssteen.search.dutch.DutchText;
import nl.toetssteen.web.Dutch;

import static org.assertj.core.api.Assertions.assertThat;

@SpringJUnitConfig({ Wording.class, Dutch.class })
class GroupViewTests {

	@MockitoBean
	private Clock clock;

	@Autowired
	private Wording wording;

	private final List<Mention> mentions = new ArrayList<>();

	@Test
	void namesTheNumbersThatCannotBeCompared() {
		says("dorpsbelang-2030", "Minimaal 20% van het parkgroen wordt kastanjebomen.");
		says("havenpartij-2030", "Minimaal 40% van de laanbeplanting wordt kastanjebomen.");
		says("akkoord-2030", "Wij willen minimaal 30% kastanjebomen.");

		assertThat(only().remarks()).containsExactly(
				"Niet te vergelijken: ten minste 20% van: parkgroen (dorpsbelang-2030, regel 1) met ten minste 40% van: laanbeplanting (havenpartij-2030, regel 2).");
	}

	@Test
	void showsTheShareItWorkedOutAndSaysWhichRowsHaveNoDot() {
		says("dorpsbelang-2030", "Wij willen 50% sociale huurwoningen.");
		says("havenpartij-2030", "Wij willen 40% sociale huurwoningen.");
		says("akkoord-2030", "Wij willen 20% sociale huurwoningen.");
		says("plan-2031", "Van deze 200 woningen zijn er 60 sociale huurwoningen.");

		assertThat(only().members()).extracting(MemberView::share).containsOnlyOnce("30%");
		assertThat(only().remarks()).anySatisfy((remark) -> assertThat(remark).contains("rekenden wij het deel uit"));
		assertThat(only().scale()).isNotNull();
		assertThat(only().scale().caption()).contains("Eén regel heeft een andere eenheid");
	}

	@Test
	void keepsSilentAboutSharesItDidNotWorkOut() {
		says("dorpsbelang-2030", "Van deze 200 woningen zijn er 60 sociale huurwoningen.");
		says("havenpartij-2030", "Van deze 300 appartementen zijn er 80 sociale huurwoningen.");

		assertThat(only().members()).extracting(MemberView::share).containsOnlyNulls();
		assertThat(only().remarks()).isEmpty();
	}

	@Test
	void doesNotClaimThatOtherWordsCountTheSame() {
		says("dorpsbelang-2030", "Bijstand voor inkomens tot 140% van het sociaal minimum.");
		says("plan-2031", "De bijstandsnorm is vastgesteld op honderd procent.");

		assertThat(only().why()).contains("ze hoeven niet precies hetzelfde te tellen").doesNotContain("omdat");
	}

	private GroupView only() {
		var groups = new Grouping(new DutchText(), Map.of("woning", 2.5, "rarest", 8.0)).of(this.mentions);
		assertThat(groups).hasSize(1);
		return GroupView.of(groups.getFirst(), this.wording);
	}

	private void says(String document, String text) {
		int number = this.mentions.size() + 1;
		QuantityReader.read(text)
			.forEach((quantity) -> this.mentions.add(new Mention(document + "/1." + number, quantity,
					new Citation(document, document, DocumentKind.PROGRAMME, false, List.of(), number,
							Place.line(number), quantity.words()),
					2030, Set.of(document), List.of("wonen"), false, text)));
	}

}
