package nl.toetssteen.accounts;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Component;

import nl.toetssteen.accounts.people.Account;
import nl.toetssteen.accounts.people.Accounts;
import nl.toetssteen.accounts.people.Passport;

/** Who works in the portal; other modules come in here. */
@Component
public class Editors {

	private final Accounts accounts;

	Editors(Accounts accounts) {
		this.accounts = accounts;
	}

	/**
	 * The one who is signed in and asks this.
	 * @throws IllegalStateException when nobody is signed in
	 */
	public Editor current() {
		return Passport.shown()
			.map(Passport::editor)
			.orElseThrow(() -> new IllegalStateException("Nobody is signed in"));
	}

	/** An editor, also one whose account was disabled. */
	public Optional<Editor> find(UUID id) {
		return this.accounts.find(id).map(Account::editor);
	}

	/** All editors by name, also those whose account was disabled. */
	public List<Editor> all() {
		return this.accounts.all().stream().map(Account::editor).toList();
	}

}
