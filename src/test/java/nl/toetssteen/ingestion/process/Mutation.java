package nl.toetssteen.ingestion.process;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Ways in which a good file may arrive damaged, or be made to harm. */
enum Mutation {

	BITS_FLIPPED {
		@Override
		String of(String file, Random random) {
			char[] bytes = file.toCharArray();
			for (int i = 1 + random.nextInt(200); i > 0; i--) {
				bytes[random.nextInt(bytes.length)] ^= (char) (1 << random.nextInt(8));
			}
			return new String(bytes);
		}
	},

	BROKEN_OFF {
		@Override
		String of(String file, Random random) {
			return file.substring(0, 1024 + random.nextInt(file.length() - 1024));
		}
	},

	OBJECTS_SWAPPED {
		@Override
		String of(String file, Random random) {
			List<MatchResult> objects = OBJECT.matcher(file).results().toList();
			if (objects.size() < 2) {
				return PIECE_LOST.of(file, random);
			}
			var numbers = new ArrayList<>(objects.stream().map((object) -> object.group(1)).toList());
			for (int i = 0; i < 10; i++) {
				java.util.Collections.swap(numbers, random.nextInt(numbers.size()), random.nextInt(numbers.size()));
			}
			var next = numbers.iterator();
			return OBJECT.matcher(file).replaceAll((object) -> next.next() + " 0 obj");
		}
	},

	NUMBERS_BLOWN_UP {
		@Override
		String of(String file, Random random) {
			int every = 1 + random.nextInt(50);
			return NUMBER.matcher(file)
				.replaceAll(
						(number) -> (random.nextInt(every * 20) == 0) ? number.group(1) + HUGE.get(random.nextInt(4))
								: java.util.regex.Matcher.quoteReplacement(number.group()));
		}
	},

	PIECE_LOST {
		@Override
		String of(String file, Random random) {
			int from = random.nextInt(file.length() - 1);
			int to = Math.min(file.length(), from + 1 + random.nextInt(20_000));
			return file.substring(0, from) + file.substring(to);
		}
	},

	PIECE_TWICE {
		@Override
		String of(String file, Random random) {
			int from = random.nextInt(file.length() - 1);
			int to = Math.min(file.length(), from + 1 + random.nextInt(20_000));
			int at = random.nextInt(file.length());
			return file.substring(0, at) + file.substring(from, to) + file.substring(at);
		}
	};

	private static final Pattern OBJECT = Pattern.compile("\\b([0-9]{1,6}) 0 obj\\b");

	private static final Pattern NUMBER = Pattern
		.compile("(/[A-Z][A-Za-z]{0,15}[ \\[]{1,2})-?[0-9]{1,9}(?:\\.[0-9]{1,5})?");

	private static final List<String> HUGE = List.of("2147483647", "99999999999999999999", "-1", "0");

	/** The file as letters of one byte each, damaged. */
	abstract String of(String file, Random random);

	byte[] of(byte[] file, Random random) {
		String letters = new String(file, StandardCharsets.ISO_8859_1);
		return of(letters, random).getBytes(StandardCharsets.ISO_8859_1);
	}

}
