package nl.toetssteen.web.page;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/** Opens the pages that only tests have. */
@Configuration(proxyBeanMethods = false)
class TestPages {

	@Bean
	@Order(0)
	SecurityFilterChain pagesOfTests(HttpSecurity http) {
		return http.securityMatcher("/galerij", "/proof")
			.authorizeHttpRequests((requests) -> requests.anyRequest().permitAll())
			.headers((headers) -> headers.disable())
			.build();
	}

}
