package nl.toetssteen.accounts.signin;

import org.springframework.context.annotation.Configuration;
import org.springframework.session.jdbc.config.annotation.web.http.EnableJdbcHttpSession;

/** Sessions live in the database, so that a restart ends nobody's work. */
@Configuration(proxyBeanMethods = false)
@EnableJdbcHttpSession(maxInactiveIntervalInSeconds = SignInConfiguration.IDLE_SECONDS)
class SignInConfiguration {

	// Who reads a long document should still be signed in after it.
	static final int IDLE_SECONDS = 60 * 60;

}
