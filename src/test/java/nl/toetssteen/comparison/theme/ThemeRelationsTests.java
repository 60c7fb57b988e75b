package nl.toetssteen.comparison.theme;

import java.nio.charset.StandardCharsets;

import nl.toetssteen.accounts.Editor;
import nl.toetssteen.accounts.Role;
import nl.toetssteen.accounts.TestEditors;
import nl.toetssteen.linking.JudgingTest;
import nl.toetssteen.linking.Link;
import nl.toetssteen.linking.LinkContent;
import nl.toetssteen.linking.LinkDesk;
import nl.toetssteen.linking.LinkKind;
import nl.toetssteen.linking.judgements.AxisValue;
import nl.toetssteen.linking.judgements.Judgement;
import nl.toetssteen.linking.judgements.JudgementDesk;
import nl.toetssteen.linking.review.Act;
import nl.toetssteen.linking.review.Decision;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.jdbc.Sql;
import org.springframework.test.context.jdbc.Sql.ExecutionPhase;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/** The page is kept between requests, so each step here asks whether it is fresh. */
@JudgingTest
@Sql(scripts = { "/linking/village.sql", "/comparison/fields.sql" }, executionPhase = ExecutionPhase.BEFORE_TEST_CLASS)
class ThemeRelationsTests {

	private static final String PAGE = "/themas/klimaat-en-leefomgeving";

	@Autowired
	private LinkDesk desk;

	@Autowired
	private JudgementDesk judgements;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private MockMvcTester mvc;

	private TestEditors editors;

	private Editor anna;

	private Editor bas;

	@BeforeEach
	void hireEditors(@Autowired ApplicationContext context) {
		this.editors = new TestEditors(context);
		this.anna = this.editors.make("Anna Koppelaar", Role.LINKER);
		this.bas = this.editors.make("Bas Controleur", Role.LINKER, Role.CHECKER);
	}

	@Test
	void aLinkStandsAtBothEndsAsSoonAsItIsConfirmedAndGoesAsSoonAsItIsDisputed() {
		assertThat(page()).contains("Bekijk belofte 1.51").doesNotContain("belofte 1.51 Wij planten");
		Link link = this.editors.acting(this.anna, () -> this.desk.propose("dorp-2030/1.51", "begroting-2030/9.1.a",
				new LinkContent(LinkKind.CARRIES_OUT, null, ""), 0));
		assertThat(page()).doesNotContain("activiteit 9.1.a", "belofte 1.51 Wij planten");

		this.editors.acting(this.bas, () -> this.desk.decide(link.id(), new Decision(Act.CONFIRM, null), 1));

		assertThat(page()).containsSubsequence("Wij planten 51 bomen.", "activiteit 9.1.a Bomen planten", "voert uit",
				"9.1.a Bomen planten", "belofte 1.51 Wij planten 51 bomen.");
		assertThat(text(PAGE + ".csv")).contains("voert uit: begroting-2030/9.1.a", "voert uit: dorp-2030/1.51");

		this.editors.acting(this.bas, () -> this.desk.decide(link.id(), new Decision(Act.DISPUTE, "Andere bomen."), 2));

		assertThat(page()).doesNotContain("activiteit 9.1.a", "belofte 1.51 Wij planten");
	}

	@Test
	void countsHowFarPeopleAreAndPicksByWhatTheyAgreedOn() {
		assertThat(text(PAGE + "?toetsbaarheid=concreet")).doesNotContain("Bekijk belofte 1.52");
		Judgement concrete = this.editors.acting(this.anna,
				() -> this.judgements.propose("dorp-2030/1.52", AxisValue.CONCRETE, "", "", 0));
		this.editors.acting(this.bas, () -> this.judgements.decide(concrete.id(), new Decision(Act.CONFIRM, null), 1));

		assertThat(text(PAGE + "?toetsbaarheid=concreet")).contains("Bekijk belofte 1.52")
			.doesNotContain("Bekijk belofte 1.51");
		assertThat(page()).containsSubsequence("Beloften DE 2030", "data-label=\"aantal\">3</td>",
				"data-label=\"gekoppeld\">0</td>", "data-label=\"nog niet beoordeeld\">3</td>", "Afspraken", "–");
	}

	@Test
	void theComputersSuggestionsAreThereOnlyForWhoAsksAndAreCalledSo() {
		this.jdbc.sql("""
				insert into suggestion (pledge_ref, target_ref, kind, rank, title, score, history, reasons)
				values ('dorp-2030/1.53', 'begroting-2030/9.1.a', 'ACTIVITY', 1, 'Bomen planten', 0.9, false,
					array['Beide noemen *bomen*.']) on conflict do nothing""").update();

		assertThat(page()).doesNotContain("suggestie</span>", "Beide noemen").contains("Toon ook suggesties");
		assertThat(text(PAGE + "?suggesties=ja")).containsSubsequence("Een suggestie is geen verband.",
				"Wij planten 53 bomen.", "suggestie</span>", "activiteit Bomen planten", "Beide noemen “bomen”.");
	}

	@Test
	void aDocumentReadAnewIsOnThePageAtOnce() {
		assertThat(page()).contains("Wij planten 53 bomen.");

		this.jdbc.sql("update pledge set text = 'Wij planten 530 bomen.' where ref = 'dorp-2030/1.53'").update();
		this.jdbc.sql("update document set version = version + 1 where code = 'dorp-2030'").update();

		assertThat(page()).contains("Wij planten 530 bomen.").doesNotContain("Wij planten 53 bomen.");
		this.jdbc.sql("update pledge set text = 'Wij planten 53 bomen.' where ref = 'dorp-2030/1.53'").update();
		this.jdbc.sql("update document set version = version + 1 where code = 'dorp-2030'").update();
	}

	private String page() {
		return text(PAGE);
	}

	private String text(String address) {
		var answer = this.mvc.get().uri(address).exchange();
		assertThat(answer).hasStatusOk();
		return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
