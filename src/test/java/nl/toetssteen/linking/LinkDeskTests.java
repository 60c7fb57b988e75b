package nl.toetssteen.linking;

import java.util.List;
import java.util.function.Supplier;

import nl.toetssteen.linking.review.Act;
import nl.toetssteen.linking.review.Decision;
import nl.toetssteen.linking.review.Refusal;
import nl.toetssteen.linking.review.ReviewState;
import nl.toetssteen.linking.review.Stale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@JudgingTest
class LinkDeskTests {

	private static final LinkContent CARRIES_OUT = new LinkContent(LinkKind.CARRIES_OUT, null, "Staat er zo.");

	@Autowired
	private LinkDesk desk;

	@Autowired
	private Links links;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Officers officers;

	@Test
	void keepsWhatEveryoneDidToALink() {
		Link link = this.officers.anna(() -> propose("1.1", "1.1.a", CARRIES_OUT, 0));
		this.officers.bas(() -> this.desk.decide(link.id(), new Decision(Act.CONFIRM, null), 1));
		this.officers
			.anna(() -> this.desk.decide(link.id(), new Decision(Act.DISPUTE, "Het gaat over een ander dorp."), 2));
		this.officers.bas(() -> this.desk.decide(link.id(), new Decision(Act.REJECT, "Klopt."), 3));

		assertThat(this.links.history(link.id()))
			.extracting((revision) -> revision.review().step().act(), (revision) -> revision.review().step().by())
			.containsExactly(org.assertj.core.groups.Tuple.tuple(Act.PROPOSE, this.officers.anna.id()),
					org.assertj.core.groups.Tuple.tuple(Act.CONFIRM, this.officers.bas.id()),
					org.assertj.core.groups.Tuple.tuple(Act.DISPUTE, this.officers.anna.id()),
					org.assertj.core.groups.Tuple.tuple(Act.REJECT, this.officers.bas.id()));
		assertThat(this.jdbc.sql("select act from audit_entry where subject = ? order by id")
			.param("dorp-2030/1.1 → begroting-2030/1.1.a")
			.query(String.class)
			.list())
			.containsExactly("verband voorgesteld", "verband bevestigd", "verband betwist", "verband afgewezen");
	}

	@Test
	void onlyConfirmedLinksAreForThePublic() {
		Link link = this.officers.anna(() -> propose("1.2", "1.1.a", CARRIES_OUT, 0));
		assertThat(this.links.confirmedOf(List.of("dorp-2030/1.2"))).isEmpty();

		this.officers.bas(() -> this.desk.decide(link.id(), new Decision(Act.CONFIRM, null), 1));

		assertThat(this.links.confirmedOf(List.of("dorp-2030/1.2"))).containsOnlyKeys("dorp-2030/1.2");
		assertThat(this.links.confirmedTo(List.of("begroting-2030/1.1.a")).get("begroting-2030/1.1.a"))
			.extracting(Link::pledge)
			.contains("dorp-2030/1.2");
	}

	@Test
	void anOlderAgreementIsHistoryAndNeverAFulfilment() {
		assertRefused(() -> propose("1.3", "akkoord-2026/1.1", CARRIES_OUT, 0), "voorgeschiedenis");
		assertRefused(() -> propose("1.3", "akkoord-2026/1.1", new LinkContent(LinkKind.CONTRIBUTES, null, ""), 0),
				"voorgeschiedenis");

		Link link = this.officers
			.anna(() -> propose("1.3", "akkoord-2026/1.1", new LinkContent(LinkKind.SAME_SUBJECT, null, ""), 0));
		assertThat(link.review().state()).isEqualTo(ReviewState.PROPOSED);
	}

	@Test
	void refusesEndsThatAreNone() {
		assertRefused(() -> this.desk.propose("dorp-2030/9.9", "begroting-2030/1.1.a", CARRIES_OUT, 0), "geen belofte");
		assertRefused(() -> propose("1.3", "9.9.z", CARRIES_OUT, 0), "geen afspraak, doel");
		assertRefused(() -> this.desk.propose("dorp-2030/1.3", "dorp-2030/1.3", CARRIES_OUT, 0), "geen afspraak, doel");
		assertRefused(() -> propose("1.3", "1.1.z", CARRIES_OUT, 0), "staat niet meer in het document");
		assertRefused(() -> propose("1.3", "1.1.b", new LinkContent(LinkKind.CARRIES_OUT, 50, ""), 0),
				"geen begrotingsregel");
	}

	@Test
	void theSharesOfARowStayWithinTheWhole() {
		this.officers.anna(() -> propose("1.4", "tabel/p1/1", share(70), 0));

		assertRefused(() -> propose("1.5", "tabel/p1/1", share(31), 0), "nog 30 % te verdelen");
		Link rest = this.officers.anna(() -> propose("1.5", "tabel/p1/1", share(30), 0));
		this.officers.anna(() -> this.desk.decide(rest.id(), new Decision(Act.WITHDRAW, null), 1));

		Link again = this.officers.anna(() -> propose("1.6", "tabel/p1/1", share(30), 0));
		assertThat(again.review().isLive()).isTrue();
		assertRefused(() -> this.desk.undo(rest.id(), 2), "nog 0 % te verdelen");
	}

	@Test
	void doingTheSameTwiceIsDoneOnce() {
		Link once = this.officers.anna(() -> propose("1.7", "1.1.a", CARRIES_OUT, 0));
		Link twice = this.officers.anna(() -> propose("1.7", "1.1.a", CARRIES_OUT, 0));
		assertThat(twice).isEqualTo(once);

		this.officers.bas(() -> this.desk.decide(once.id(), new Decision(Act.CONFIRM, null), 1));
		this.officers.bas(() -> this.desk.decide(once.id(), new Decision(Act.CONFIRM, null), 1));
		assertThat(this.links.history(once.id())).hasSize(2);
	}

	@Test
	void whoComesSecondIsToldAndNothingIsLost() {
		Link link = this.officers.anna(() -> propose("1.8", "1.1.a", CARRIES_OUT, 0));
		LinkContent other = new LinkContent(LinkKind.SAME_SUBJECT, null, "Nee, dit.");

		assertThatExceptionOfType(Stale.class)
			.isThrownBy(() -> this.officers.bas(() -> propose("1.8", "1.1.a", other, 0)))
			.satisfies((stale) -> assertThat(stale.version()).isEqualTo(1));
		assertThat(this.links.find(link.id())).contains(link);

		this.officers.bas(() -> propose("1.8", "1.1.a", other, 1));
		assertThat(this.links.history(link.id())).extracting((revision) -> revision.content().motivation())
			.containsExactly("Staat er zo.", "Nee, dit.");
	}

	@Test
	void undoesOnesOwnLastActAsANewRevision() {
		Link link = this.officers.anna(() -> propose("1.9", "1.1.a", CARRIES_OUT, 0));
		this.officers.anna(() -> propose("1.9", "1.1.a", new LinkContent(LinkKind.OPPOSES, null, ""), 1));

		Link undone = this.officers.anna(() -> this.desk.undo(link.id(), 2));

		assertThat(undone.content()).isEqualTo(CARRIES_OUT);
		assertThat(this.links.history(link.id())).hasSize(3);
		assertRefused(() -> this.desk.undo(link.id(), 3), "eigen laatste besluit");
	}

	@Test
	void linksSeveralPledgesToOneTargetOrNone() {
		List<String> three = List.of("dorp-2030/1.10", "dorp-2030/1.11", "dorp-2030/9.9");

		assertThatExceptionOfType(BulkRefusal.class)
			.isThrownBy(
					() -> this.officers.anna(() -> this.desk.proposeAll(three, "begroting-2030/1.1.b", CARRIES_OUT)))
			.satisfies((refusal) -> assertThat(refusal.reasons()).containsOnlyKeys("dorp-2030/9.9"));
		assertThat(this.links.to("begroting-2030/1.1.b")).isEmpty();

		this.officers.anna(() -> this.desk.proposeAll(three.subList(0, 2), "begroting-2030/1.1.b", CARRIES_OUT));
		assertThat(this.links.to("begroting-2030/1.1.b")).hasSize(2);
	}

	private Link propose(String pledge, String target, LinkContent content, int basedOn) {
		return this.desk.propose("dorp-2030/" + pledge,
				target.startsWith("akkoord") ? target : "begroting-2030/" + target, content, basedOn);
	}

	private static LinkContent share(int percentage) {
		return new LinkContent(LinkKind.CONTRIBUTES, percentage, "");
	}

	private void assertRefused(Supplier<?> act, String why) {
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> this.officers.anna(act)).withMessageContaining(why);
	}

}
