package nl.toetssteen.accounts.people;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import com.nulabinc.zxcvbn.Zxcvbn;

import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Which passwords will do: long ones that nobody guesses, of any composition (NIST SP
 * 800-63B, 3.1.1.2).
 */
@Component
public class Passwords {

	/** Characters at least. */
	public static final int SHORTEST = 12;

	private static final int LONGEST = 200;

	// The estimate takes time that grows faster than the text does.
	private static final int ESTIMATED = 64;

	// zxcvbn's scale goes from 0 to 4; below 3 a stolen list of hashes gives it up in
	// days.
	private static final int STRONG_ENOUGH = 3;

	// Characters that must be left when name, address and the portal's own words are
	// taken away.
	private static final int OWN = 6;

	private final PasswordEncoder encoder;

	private final Zxcvbn strength = new Zxcvbn();

	Passwords(PasswordEncoder encoder) {
		this.encoder = encoder;
	}

	/**
	 * The hash of a password that will do.
	 * @param known of its owner, such as name and address, which others know too
	 * @throws Refused when it will not
	 */
	public String hash(String password, String... known) {
		int length = password.codePointCount(0, password.length());
		if (length < SHORTEST) {
			throw new Refused("Het wachtwoord is te kort: het heeft minstens %d tekens nodig. Een zin mag ook."
				.formatted(SHORTEST));
		}
		if (length > LONGEST) {
			throw new Refused("Het wachtwoord is te lang: hoogstens %d tekens.".formatted(LONGEST));
		}
		if (isEasy(password, known)) {
			throw new Refused(
					"Dit wachtwoord is makkelijk te raden: het staat op lijsten, herhaalt zich of lijkt op uw "
							+ "naam. Neem bijvoorbeeld vier losse woorden.");
		}
		return String.valueOf(this.encoder.encode(password));
	}

	boolean fits(String password, String hash) {
		return this.encoder.matches(password, hash);
	}

	private boolean isEasy(String password, String... known) {
		List<String> words = Stream
			.concat(Stream.of("toetssteen", "wachtwoord", "gemeente", "welkom"),
					Stream.of(known).flatMap((text) -> Stream.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))))
			.filter((word) -> word.length() > 2)
			.toList();
		String start = password.substring(0, Math.min(ESTIMATED, password.length()));
		return isMadeOf(words, password) || this.strength.measure(start, words).getScore() < STRONG_ENOUGH;
	}

	/** Whether hardly anything is left without what others know too. */
	private static boolean isMadeOf(List<String> words, String password) {
		String left = password.toLowerCase(Locale.ROOT);
		for (String word : words) {
			left = left.replace(word, "");
		}
		return left.replaceAll("[^\\p{L}\\p{N}]", "").length() < OWN;
	}

}
