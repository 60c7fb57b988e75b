package nl.toetssteen.accounts;

import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

import org.springframework.context.ApplicationContext;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.test.context.support.WithSecurityContextFactory;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;

import nl.toetssteen.accounts.people.Account;
import nl.toetssteen.accounts.people.Accounts;

/**
 * Makes editors for tests and lets them act: {@code new TestEditors(context).make("Anna",
 * Role.LINKER)}, then {@code mvc.post().with(csrf()).with(TestEditors.as(anna))}, {@code
 * editors.acting(anna, () -> …)} below the web, or {@code TestEditors.signIn(page, anna)}
 * in a browser.
 */
public class TestEditors {

	/** Of every editor made here. */
	public static final String PASSWORD = "een-lang-genoeg-wachtwoord";

	private final Accounts accounts;

	public TestEditors(ApplicationContext context) {
		this.accounts = context.getBean(Accounts.class);
	}

	/** An editor who may sign in; the same one where there is one of that name. */
	public Editor make(String name, Role... roles) {
		return this.accounts.findByEmail(email(name))
			.orElseGet(
					() -> this.accounts.add(new Editor(UUID.randomUUID(), name, Set.of(roles)), email(name), PASSWORD))
			.editor();
	}

	/** Does something as this editor, and is who it was before afterwards. */
	public <T> T acting(Editor editor, Supplier<T> act) {
		SecurityContext before = SecurityContextHolder.getContext();
		SecurityContextHolder.setContext(new SecurityContextImpl(authentication(editor)));
		try {
			return act.get();
		}
		finally {
			SecurityContextHolder.setContext(before);
		}
	}

	/** A request of this editor. */
	public RequestPostProcessor as(Editor editor) {
		return SecurityMockMvcRequestPostProcessors.authentication(authentication(editor));
	}

	/** Signs an editor in through the form. */
	public static void signIn(Page page, Editor editor) {
		page.navigate("/aanmelden");
		page.getByLabel("E-mailadres").fill(email(editor.name()));
		page.getByLabel("Wachtwoord").fill(PASSWORD);
		page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Aanmelden")).click();
	}

	static String email(String name) {
		return name.toLowerCase().replaceAll("[^a-z]+", ".") + "@gemeente.example";
	}

	private Authentication authentication(Editor editor) {
		var passport = this.accounts.find(editor.id()).map(Account::passport).orElseThrow();
		return UsernamePasswordAuthenticationToken.authenticated(passport, null, passport.getAuthorities());
	}

	/** Makes the editor that {@link SignedIn} asks for. */
	static class Context implements WithSecurityContextFactory<SignedIn> {

		private final TestEditors editors;

		Context(ApplicationContext context) {
			this.editors = new TestEditors(context);
		}

		@Override
		public SecurityContext createSecurityContext(SignedIn wanted) {
			Editor editor = this.editors.make(wanted.name(), wanted.roles());
			return new SecurityContextImpl(this.editors.authentication(editor));
		}

	}

}
