package nl.toetssteen.accounts.signin;

import jakarta.servlet.DispatcherType;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import nl.toetssteen.accounts.Role;

/**
 * Which address is open to whom. What is not listed is closed, also to editors. It is
 * there in every web test too: the rules are part of what a page is.
 */
@Configuration(proxyBeanMethods = false)
@Import({ SessionAccounts.class, Refusals.class })
class SecurityConfiguration implements WebMvcConfigurer {

	/** What anybody may read; nothing is written there. */
	static final String[] PUBLIC = { "/", "/themas/**", "/themas.csv", "/beloften/**", "/afspraken/**", "/correcties",
			"/begroting/**", "/verschillen", "/documenten/**", "/verwijzing/**", "/verloop", "/verloop.csv",
			"/vergelijk", "/vergelijk.csv", "/onbesproken/**", "/zoeken/**", "/zoeken.atom", "/over/**",
			"/toegankelijkheid", "/privacy", "/.well-known/security.txt", "/api/v1/**", "/stijl/*", "/vendor/**",
			"/favicon.ico", "/favicon.svg", "/charts/*", "/robots.txt", "/actuator/health/**" };

	@Bean
	SecurityFilterChain portal(HttpSecurity http, SessionAccounts sessions, Refusals refusals) {
		Outcomes outcomes = new Outcomes();
		return http.authorizeHttpRequests(SecurityConfiguration::rules)
			.securityContext((context) -> context.securityContextRepository(sessions))
			// What can only be read needs no proof, and the answer to a program no
			// cookie.
			.csrf((csrf) -> csrf.csrfTokenRepository(new CsrfTokens()).ignoringRequestMatchers(PUBLIC))
			.exceptionHandling((handling) -> handling.accessDeniedHandler(refusals).authenticationEntryPoint(refusals))
			.formLogin((form) -> form.loginPage("/aanmelden")
				.usernameParameter("email")
				.passwordParameter("wachtwoord")
				.successHandler(outcomes)
				.failureHandler(outcomes))
			.logout((logout) -> logout.logoutUrl("/afmelden").logoutSuccessUrl("/aanmelden?afgemeld"))
			.cors(AbstractHttpConfigurer::disable) // the API answers these itself
			.requestCache(AbstractHttpConfigurer::disable)
			.httpBasic(AbstractHttpConfigurer::disable)
			.headers(AbstractHttpConfigurer::disable) // the web module says them to all
			.build();
	}

	private static void rules(
			AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
		String administrator = Role.ADMINISTRATOR.name();
		requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD, DispatcherType.ASYNC)
			.permitAll()
			.requestMatchers("/redactie/beheer/**", "/actuator/searchindex")
			.hasRole(administrator)
			.requestMatchers(HttpMethod.POST, "/redactie/koppelen/**", "/redactie/verbanden/**", "/redactie/nalezen/**",
					"/redactie/verloop/**")
			.hasAnyRole(Role.LINKER.name(), Role.CHECKER.name())
			.requestMatchers("/redactie/import", "/redactie/import/**")
			.hasAnyRole(Role.CHECKER.name(), administrator)
			.requestMatchers("/redactie", "/redactie/**")
			.hasAnyRole(Role.LINKER.name(), Role.CHECKER.name(), administrator)
			.requestMatchers("/aanmelden", "/afmelden", "/uitnodiging/*")
			.permitAll()
			.requestMatchers(HttpMethod.GET, PUBLIC)
			.permitAll()
			.requestMatchers(HttpMethod.HEAD, PUBLIC)
			.permitAll()
			.requestMatchers(HttpMethod.OPTIONS, PUBLIC)
			.permitAll()
			.anyRequest()
			.denyAll();
	}

}
