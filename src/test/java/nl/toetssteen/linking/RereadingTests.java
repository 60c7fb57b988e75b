package nl.toetssteen.linking;

import java.nio.charset.StandardCharsets;
import java.util.List;

import nl.toetssteen.linking.lineage.Relation;
import nl.toetssteen.linking.lineage.verdicts.Ends;
import nl.toetssteen.linking.lineage.verdicts.Verdict;
import nl.toetssteen.linking.lineage.verdicts.VerdictDesk;
import nl.toetssteen.linking.review.Act;
import nl.toetssteen.linking.review.Decision;
import nl.toetssteen.linking.review.ReviewState;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@JudgingTest
class RereadingTests {

	@Autowired
	private LinkDesk desk;

	@Autowired
	private Links links;

	@Autowired
	private VerdictDesk verdicts;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Officers officers;

	@Test
	void theLinksOfATextThatWentGoAlongAsNewProposals() {
		Link link = confirmed("1.31", "1.1.i");
		long change = uncertain("dorp-2030/1.31", "dorp-2030/1.32");
		this.jdbc.sql("update reference set live = false where ref = 'dorp-2030/1.31'").update();
		assertThat(text(list())).contains("dorp-2030/1.31: onzeker in versie 2", "Er is 1 verband mee.",
				"Wij bouwen 32 hofjes.", "Verbanden met tekst die weg is (1)");

		assertThat(settle(change, "dorp-2030/1.32")).hasRedirectedUrl("/redactie/nalezen");

		assertThat(this.links.find(link.id()).orElseThrow().review().state()).isEqualTo(ReviewState.WITHDRAWN);
		assertThat(this.links.of("dorp-2030/1.32")).extracting(Link::target, (moved) -> moved.review().state())
			.containsExactly(org.assertj.core.groups.Tuple.tuple("begroting-2030/1.1.i", ReviewState.PROPOSED));
		assertThat(this.links.history(link.id())).hasSize(3);
	}

	@Test
	void aLinkStaysWhereTheTextIsSaidToBeTheSame() {
		Link link = confirmed("1.33", "1.1.i");
		long change = uncertain("dorp-2030/1.33", "dorp-2030/1.34");

		settle(change, "dorp-2030/1.33");

		assertThat(this.links.find(link.id()).orElseThrow().review().state()).isEqualTo(ReviewState.CONFIRMED);
		assertThat(this.links.of("dorp-2030/1.34")).isEmpty();
	}

	@Test
	void whatEditorsSaidOfLineageGoesAlongToo() {
		Verdict verdict = this.officers.anna(() -> this.verdicts.propose(ends("1.2"), Relation.CHANGED, "Zo.", "", 0));
		this.officers.bas(() -> this.verdicts.decide(verdict.id(), new Decision(Act.CONFIRM, null), 1));
		long change = uncertain("akkoord-2026/1.2", "akkoord-2026/1.1");
		assertThat(text(list())).contains("akkoord-2026/1.2: onzeker in versie 2");

		settle(change, "akkoord-2026/1.1");

		assertThat(this.jdbc.sql("select newer_ref || ' ' || state from lineage_verdict where older_ref = ? order by 1")
			.param("akkoord-2022/1.10")
			.query(String.class)
			.list()).containsExactly("akkoord-2026/1.1 PROPOSED", "akkoord-2026/1.2 WITHDRAWN");
	}

	private static Ends ends(String newer) {
		return new Ends("akkoord-2022", "akkoord-2026", "akkoord-2022/1.10", "akkoord-2026/" + newer);
	}

	@Test
	void tellsWhoComesSecondAndRefusesAChoiceThatIsNone() {
		long change = uncertain("dorp-2030/1.35", "dorp-2030/1.36");

		assertThat(settle(change, "dorp-2030/1.1")).hasStatus(409);
		settle(change, "");
		assertThat(text(settle(change, "dorp-2030/1.36"))).contains("Iemand anders heeft dit al nagekeken");
		assertThat(settle(987_654, "")).hasStatus(409);
	}

	private Link confirmed(String pledge, String target) {
		Link link = this.officers.anna(() -> this.desk.propose("dorp-2030/" + pledge, "begroting-2030/" + target,
				new LinkContent(LinkKind.CONTRIBUTES, null, "Zo staat het er."), 0));
		return this.officers.bas(() -> this.desk.decide(link.id(), new Decision(Act.CONFIRM, null), 1));
	}

	private long uncertain(String ref, String candidate) {
		this.jdbc.sql("""
				insert into document_version (document, number, sha256, file_name, read_at, content)
				values (?, 2, repeat('d', 64), 'dorp.txt', now(), ''::bytea) on conflict do nothing""")
			.param(ref.substring(0, ref.indexOf('/')))
			.update();
		return this.jdbc
			.sql("""
					insert into reference_change (document, version, ref, kind, old_text, new_text, candidates, certainty,
						needs_review)
					values (split_part(:ref, '/', 1), 2, :ref, 'UNCERTAIN', 'Wij bouwen hofjes.', null, :candidates, 0.5, true)
					returning id""")
			.param("ref", ref)
			.param("candidates", List.of(candidate).toArray(String[]::new))
			.query(Long.class)
			.single();
	}

	private MvcTestResult list() {
		return this.mvc.get().uri("/redactie/nalezen").with(this.officers.request(this.officers.bas)).exchange();
	}

	private MvcTestResult settle(long change, String choice) {
		return this.mvc.post()
			.uri("/redactie/nalezen/" + change)
			.param("keuze", choice)
			.with(csrf())
			.with(this.officers.request(this.officers.bas))
			.exchange();
	}

	private static String text(MvcTestResult answer) {
		return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
