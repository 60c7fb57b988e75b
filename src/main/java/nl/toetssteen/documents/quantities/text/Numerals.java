package nl.toetssteen.documents.quantities.text;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** Numbers in Dutch words and digits: "twaalf", "vijfentwintig", "1.250", "2,5". */
final class Numerals {

	private static final String[] SMALL = { "nul", "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht",
			"negen", "tien", "elf", "twaalf", "dertien", "veertien", "vijftien", "zestien", "zeventien", "achttien",
			"negentien" };

	private static final String[] TENS = { "", "", "twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig",
			"tachtig", "negentig" };

	private static final Map<String, BigDecimal> WORDS = words();

	private static final Map<String, BigDecimal> TIMES = Map.of("honderd", BigDecimal.valueOf(100), "duizend",
			BigDecimal.valueOf(1000), "miljoen", BigDecimal.valueOf(1_000_000), "mln", BigDecimal.valueOf(1_000_000),
			"miljard", BigDecimal.valueOf(1_000_000_000), "mld", BigDecimal.valueOf(1_000_000_000));

	private Numerals() {
	}

	private static Map<String, BigDecimal> words() {
		Map<String, BigDecimal> words = new HashMap<>();
		for (int number = 0; number < 100; number++) {
			words.put(below100(number), BigDecimal.valueOf(number));
		}
		for (int hundreds = 1; hundreds < 20; hundreds++) {
			String hundred = ((hundreds == 1) ? "" : SMALL[hundreds]) + "honderd";
			for (int rest = 0; rest < 100; rest++) {
				words.put(hundred + ((rest == 0) ? "" : below100(rest)), BigDecimal.valueOf(hundreds * 100L + rest));
			}
		}
		for (int thousands = 1; thousands < 100; thousands++) {
			words.put(((thousands == 1) ? "" : below100(thousands)) + "duizend", BigDecimal.valueOf(thousands * 1000L));
		}
		words.remove("een"); // the article; the number carries its accents
		words.put("één", BigDecimal.ONE);
		words.put("anderhalf", new BigDecimal("1.5"));
		words.put("anderhalve", new BigDecimal("1.5"));
		return words;
	}

	private static String below100(int number) {
		if (number < 20) {
			return SMALL[number];
		}
		String tens = TENS[number / 10];
		// In words written with a diaeresis, tweeëntwintig, it is gone when folded.
		return (number % 10 == 0) ? tens : SMALL[number % 10] + "en" + tens;
	}

	/** The number a word or run of digits says. */
	static Optional<BigDecimal> of(Token token) {
		return switch (token.kind()) {
			case WORD -> Optional.ofNullable(WORDS.get(token.word()));
			case NUMBER -> digits(token.text());
			case CODE, SIGN -> Optional.empty();
		};
	}

	/** What a word multiplies the number before it by: "miljoen". */
	static @Nullable BigDecimal times(String word) {
		return TIMES.get(word);
	}

	private static Optional<BigDecimal> digits(String printed) {
		boolean grouped = printed.matches("[1-9]\\d{0,2}(\\.\\d{3}){1,4}(,\\d{1,4})?");
		boolean plain = printed.matches("(0|[1-9]\\d{0,14})(,\\d{1,4})?");
		// A point with two digits is a price in some texts: 14.50.
		boolean price = printed.matches("(0|[1-9]\\d{0,5})\\.\\d{2}");
		if (grouped || plain) {
			return Optional.of(new BigDecimal(printed.replace(".", "").replace(',', '.')));
		}
		return price ? Optional.of(new BigDecimal(printed)) : Optional.empty();
	}

}
