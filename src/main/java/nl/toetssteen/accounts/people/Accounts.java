package nl.toetssteen.accounts.people;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import nl.toetssteen.accounts.Editor;

/** The accounts of everybody who may, or once might, sign in. */
@Component("editorAccounts")
@Transactional(readOnly = true)
public class Accounts {

	private final AccountRepository repository;

	private final PasswordEncoder encoder;

	private final Clock clock;

	Accounts(AccountRepository repository, PasswordEncoder encoder, Clock clock) {
		this.repository = repository;
		this.encoder = encoder;
		this.clock = clock;
	}

	public Optional<Account> find(UUID id) {
		return this.repository.findById(id);
	}

	public Optional<Account> findByEmail(String email) {
		return this.repository.findByEmail(Account.normal(email));
	}

	/** By name. */
	public List<Account> all() {
		return this.repository.findAllByName();
	}

	/** Makes the account of a new editor. */
	@Transactional
	public Account add(Editor editor, String email, String password) {
		return this.repository
			.save(new Account(editor, email, String.valueOf(this.encoder.encode(password)), this.clock.instant()));
	}

}
