package nl.toetssteen.linking;

import nl.toetssteen.linking.judgements.AxisValue;
import nl.toetssteen.linking.judgements.Judgement;
import nl.toetssteen.linking.judgements.JudgementDesk;
import nl.toetssteen.linking.review.Act;
import nl.toetssteen.linking.review.Decision;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

@JudgingTest
class PublishedLinkTests {

	@Autowired
	private LinkDesk desk;

	@Autowired
	private JudgementDesk judgements;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Officers officers;

	@Test
	void aReaderSeesALinkOnlyAfterASecondPersonConfirmedIt() {
		Link link = proposed("1.21", "1.1.c", "Dit tekent <b>de hofjes</b>.");
		assertThat(page("1.21")).contains("Nog niet gekoppeld").doesNotContain("Hofjes bouwen 3");

		confirm(link);

		assertThat(page("1.21")).contains("1.1.c Hofjes bouwen 3", "draagt bij", "huidig beleid",
				"bevestigd door Bas Controleur op", "voorgesteld door Anna Koppelaar",
				"Dit tekent &lt;b&gt;de hofjes&lt;/b&gt;.");
		assertThat(this.mvc.get().uri("/api/v1/verbanden?document=dorp-2030")).bodyText()
			.contains("\"belofte\":\"dorp-2030/1.21\",\"doel\":\"begroting-2030/1.1.c\",\"soort\":\"draagt-bij\"");
	}

	@Test
	void whatIsDisputedLeavesThePageAndStandsInTheCorrections() {
		Link link = proposed("1.22", "1.1.d", "");
		confirm(link);
		this.officers.anna(() -> this.desk.decide(link.id(), new Decision(Act.DISPUTE, "Dit is een ander hofje."), 2));

		assertThat(page("1.22")).doesNotContain("Hofjes bouwen 4");
		assertThat(text("/correcties")).contains("belofte dorp-2030/1.22", "Er stond “draagt bij”",
				"Dat is betwist door Anna Koppelaar", "Dit is een ander hofje.");
		assertThat(text("/api/v1/correcties?formaat=csv")).contains("dorp-2030/1.22,begroting-2030/1.1.d");
	}

	@Test
	void aProposalThatWasNeverPublicIsNoCorrection() {
		Link link = proposed("1.23", "1.1.e", "");
		this.officers.anna(() -> this.desk.decide(link.id(), new Decision(Act.WITHDRAW, null), 1));

		assertThat(text("/correcties")).doesNotContain("dorp-2030/1.23");
	}

	@Test
	void thatNothingWasFoundTellsWhatWasSearched() {
		Judgement none = this.officers.anna(() -> this.judgements.propose("dorp-2030/1.24", AxisValue.NOTHING_FOUND, "",
				"hofjes, wooncoöperatie", 0));
		this.officers.bas(() -> this.judgements.decide(none.id(), new Decision(Act.CONFIRM, null), 1));

		assertThat(page("1.24")).contains("Niet teruggevonden in Begroting 2030, Samen, Eerder samen.",
				"Gezocht is op: hofjes, wooncoöperatie.", "nog niet beoordeeld", "Klopt een verband of antwoord niet?");
	}

	@Test
	void refusesADocumentThatIsNotThere() {
		assertThat(this.mvc.get().uri("/api/v1/verbanden?document=bestaat-niet")).hasStatus(400);
	}

	private Link proposed(String pledge, String target, String motivation) {
		return this.officers.anna(() -> this.desk.propose("dorp-2030/" + pledge, "begroting-2030/" + target,
				new LinkContent(LinkKind.CONTRIBUTES, null, motivation), 0));
	}

	private void confirm(Link link) {
		this.officers.bas(() -> this.desk.decide(link.id(), new Decision(Act.CONFIRM, null), 1));
	}

	private String page(String pledge) {
		return text("/beloften/dorp-2030/" + pledge);
	}

	private String text(String address) {
		var answer = this.mvc.get().uri(address).exchange();
		assertThat(answer).hasStatusOk();
		return new String(answer.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
	}

}
