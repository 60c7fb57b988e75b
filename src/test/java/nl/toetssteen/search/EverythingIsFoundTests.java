package nl.toetssteen.search;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import nl.toetssteen.RunningPortal;
import nl.toetssteen.search.dutch.DutchText;
import nl.toetssteen.search.dutch.Token;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** No word of any document falls outside what a search can find. */
@RunningPortal
class EverythingIsFoundTests {

	@Autowired
	private JdbcClient database;

	@Autowired
	private DutchText dutch;

	record Reach(String place, String printed, String findable) {
	}

	@Test
	void everyWordOfEveryPassageIsInAThingThatCoversIt() {
		List<Reach> reaches = reaches();

		assertThat(reaches).isNotEmpty().allSatisfy((reach) -> assertThat(reach.findable()).isNotNull());
		assertThat(reaches.stream().filter((reach) -> !missing(reach).isEmpty()))
			.extracting((reach) -> reach.place() + ": " + missing(reach))
			.isEmpty();
	}

	private Set<String> missing(Reach reach) {
		Set<String> words = words(reach.printed());
		words.removeAll(words(reach.findable()));
		return words;
	}

	private Set<String> words(String text) {
		Set<String> words = new HashSet<>();
		this.dutch.tokens(text).stream().map(Token::word).forEach(words::add);
		return words;
	}

	/** Titles and bodies only: what a thing stands under is not its own text. */
	private List<Reach> reaches() {
		return this.database
			.sql("""
					with reach as (select document_id, number, string_agg(title || ' ' || body, ' ') as findable
					               from findable, generate_series(passage_from, passage_to) number group by document_id, number)
					select d.code || '/' || number as place, p.text || ' ' || coalesce(p.note, '') as printed, findable
					from passage p join document d on d.id = p.document_id left join reach using (document_id, number)""")
			.query(Reach.class)
			.list();
	}

}
