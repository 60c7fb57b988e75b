package nl.toetssteen.linking.suggesting;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

import nl.toetssteen.documents.DocumentFacts;
import nl.toetssteen.documents.DocumentKind;
import nl.toetssteen.documents.Documents;
import nl.toetssteen.ingestion.budget.Texts;
import nl.toetssteen.linking.TargetKind;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** From reading to what is kept, on the real database. */
@SpringBootTest(properties = { "toetssteen.seeds=src/test/resources/zandstad", "toetssteen.contact=mailto:x@zandstad" })
@AutoConfigureMockMvc
class SuggestionsModuleTests {

	private static final String PLEDGE = "dorpsbelang-zandstad-2030/1.1";

	private static final Duration SECONDS = Duration.ofSeconds(30);

	@Autowired
	private Suggestions suggestions;

	@Autowired
	private SuggestionUpdate update;

	@Autowired
	private Documents documents;

	@Autowired
	private JdbcClient database;

	@Test
	void keepsThemAfterReadingMakesThemAgainAfterMoreAndCatchesUp() throws IOException {
		await().atMost(SECONDS).until(() -> !find(TargetKind.AGREEMENT_ITEM).isEmpty());
		assertThat(find(TargetKind.AGREEMENT_ITEM).getFirst().targetRef()).isEqualTo("raadsakkoord-zandstad-2030/1.1");
		assertThat(find(TargetKind.ACTIVITY)).isEmpty();

		readABudget();
		await().atMost(SECONDS).until(() -> !find(TargetKind.ACTIVITY, "dorpsbelang-zandstad-2030/1.9").isEmpty());
		List<Suggestion> made = find(TargetKind.ACTIVITY, "dorpsbelang-zandstad-2030/1.9");
		assertThat(made).allSatisfy((suggestion) -> assertThat(suggestion.reasons()).isNotEmpty());

		// What a portal leaves that was killed after the commit of an import
		this.database.sql("delete from suggestion").update();
		this.database.sql("update suggestion_state set made_of = 'something older'").update();
		this.update.lookAtStart();
		await().atMost(SECONDS).until(() -> !find(TargetKind.ACTIVITY, "dorpsbelang-zandstad-2030/1.9").isEmpty());
		assertThat(find(TargetKind.ACTIVITY, "dorpsbelang-zandstad-2030/1.9")).isEqualTo(made);
	}

	private List<Suggestion> find(TargetKind kind) {
		return find(kind, PLEDGE);
	}

	private List<Suggestion> find(TargetKind kind, String pledge) {
		return this.suggestions.forPledge(pledge, kind, 10);
	}

	private void readABudget() throws IOException {
		byte[] bytes = new ClassPathResource("begrotingen/zandstad.txt").getContentAsByteArray();
		var facts = new DocumentFacts("begroting-zandstad-2031", DocumentKind.BUDGET, "Begroting 2031",
				List.of("Gemeente Zandstad"), "GM9990", 2031, 2034, null, null, "zandstad.txt");
		this.documents.store(facts, bytes, "1".repeat(64), Texts.read(new String(bytes, StandardCharsets.UTF_8)), 1);
	}

}
