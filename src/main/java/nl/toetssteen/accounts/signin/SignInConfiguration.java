package nl.toetssteen.accounts.signin;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.session.jdbc.config.annotation.web.http.EnableJdbcHttpSession;

import nl.toetssteen.accounts.people.Account;
import nl.toetssteen.accounts.people.Accounts;

/** Sign-in by e-mail address and password; sessions in the database outlive a restart. */
@Configuration(proxyBeanMethods = false)
@EnableJdbcHttpSession(maxInactiveIntervalInSeconds = SignInConfiguration.IDLE_SECONDS)
class SignInConfiguration {

	/** An officer who reads a long document should still be there after it. */
	static final int IDLE_SECONDS = 60 * 60;

	@Bean
	UserDetailsService editorsWhoMaySignIn(Accounts accounts) {
		return (email) -> accounts.findByEmail(email)
			.map(Account::passport)
			.orElseThrow(() -> new UsernameNotFoundException("No such account"));
	}

}
