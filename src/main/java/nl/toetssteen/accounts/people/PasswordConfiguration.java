package nl.toetssteen.accounts.people;

import java.util.Map;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * How passwords are kept. Argon2 takes all of a long password, where bcrypt stops at 72
 * bytes; each hash names its method, so that a better one can follow.
 */
@Configuration(proxyBeanMethods = false)
class PasswordConfiguration {

	private static final String METHOD = "argon2@SpringSecurity_v5_8";

	@Bean
	PasswordEncoder passwordEncoder() {
		return new DelegatingPasswordEncoder(METHOD,
				Map.of(METHOD, Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8()));
	}

}
