package nl.toetssteen.search;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import nl.toetssteen.TestServer;
import nl.toetssteen.ToetssteenApplication;
import nl.toetssteen.search.index.IndexProof;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** OpenSearch answers as Lucene does: the same places, in the same order. */
@EnabledIf(value = "nl.toetssteen.search.OpenSearchNode#isAvailable",
		disabledReason = "OpenSearch was left out of this build (-Dwithout-opensearch)")
class OpenSearchMappingTests {

	private static final List<String> QUESTIONS = List.of("woningen", "huurwoning", "woning", "fiets", "fietspad",
			"verkeer fiets", "\"achter de kerk\"", "woningen NIET starters", "monument*", "budget kern",
			"hoeveel woningen komen er in 2030", "belasting", "bruggen OF hofjes", "*", "wonnigen", "Zandvliet");

	private static final String BACKEND = "spring.jpa.properties.hibernate.search.backend.";

	@TempDir
	private Path folder;

	@Test
	void findsTheSameInTheSameOrder() throws IOException {
		Map<String, List<String>> lucene = answers(List.of());

		try (var node = OpenSearchNode.start(this.folder)) {
			Map<String, List<String>> openSearch = answers(
					List.of(BACKEND + "type=elasticsearch", BACKEND + "hosts=" + node.address(),
							BACKEND + "analysis.configurer=class:" + OpenSearchAnalysis.class.getName()));

			assertThat(lucene.get("woningen")).isNotEmpty();
			assertThat(openSearch).isEqualTo(lucene);
		}
	}

	private static Map<String, List<String>> answers(List<String> backend) {
		try (var portal = start(backend)) {
			await().atMost(Duration.ofSeconds(30))
				.until(() -> portal.getBean(IndexProof.class).rows().stream().allMatch(IndexProof.Row::complete));
			Map<String, List<String>> answers = new LinkedHashMap<>();
			for (String question : QUESTIONS) {
				Found found = portal.getBean(Searches.class)
					.ask(question, new Restrictions(Map.of(), Restrictions.Order.RELEVANCE), false, 0, 20);
				List<String> answer = new ArrayList<>(
						found.hits().stream().map((hit) -> hit.thing().getRef()).toList());
				answer.add(found.total() + " " + found.counts());
				answers.put(question, answer);
			}
			return answers;
		}
	}

	private static ConfigurableApplicationContext start(List<String> backend) {
		List<String> arguments = new ArrayList<>(backend);
		arguments.addAll(List.of("spring.datasource.url=" + TestServer.shared().freshDatabase(),
				"spring.datasource.username=postgres", "spring.datasource.password=postgres", "server.port=0",
				"toetssteen.seeds=src/test/resources/zandstad"));
		return new SpringApplicationBuilder(ToetssteenApplication.class)
			.run(arguments.stream().map("--"::concat).toArray(String[]::new));
	}

}
