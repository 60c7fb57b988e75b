package nl.toetssteen.search;

import nl.toetssteen.search.dutch.DutchText;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SearchConfiguration {

	@Bean
	DutchText dutchText() {
		return new DutchText();
	}

}
