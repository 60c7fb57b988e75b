package nl.toetssteen.accounts.invitations;

import java.security.SecureRandom;
import java.util.Base64;

import nl.toetssteen.accounts.people.Sha256;

/**
 * The secret part of a one-time link. It is shown once; only its hash is kept.
 *
 * @param secret 256 random bits as they stand in the address
 */
public record Token(String secret) {

	private static final SecureRandom RANDOM = new SecureRandom();

	static Token random() {
		byte[] bits = new byte[32];
		RANDOM.nextBytes(bits);
		return new Token(Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
	}

	/** Where the link leads, from the portal's root. */
	public String path() {
		return "/uitnodiging/" + this.secret;
	}

	/** A fast hash will do for what is random already. */
	String hash() {
		return Sha256.of(this.secret);
	}

	/** Without the secret, because it may come into a log. */
	@Override
	public String toString() {
		return "Token";
	}

}
