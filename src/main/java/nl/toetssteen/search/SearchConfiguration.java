package nl.toetssteen.search;

import nl.toetssteen.search.dutch.DutchText;
import org.apache.lucene.search.IndexSearcher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SearchConfiguration {

	// A question of forty words, each with forms, parts and synonyms, asks for more than
	// Lucene's 1,024; the length of a question bounds it.
	private static final int MOST_CLAUSES = 32_768;

	static {
		IndexSearcher.setMaxClauseCount(MOST_CLAUSES);
	}

	@Bean
	DutchText dutchText() {
		return new DutchText();
	}

}
