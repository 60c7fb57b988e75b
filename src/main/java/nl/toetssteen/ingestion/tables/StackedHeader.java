package nl.toetssteen.ingestion.tables;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A header in storeys: "Rekening Begroting" above "2024 2025", or two years above "Baten
 * Lasten Saldo" twice. Each name of a storey spans as many columns as the next one has
 * for it.
 */
final class StackedHeader {

	private StackedHeader() {
	}

	/** Reads a header of which the lowest storey names every column. */
	static Optional<Header> read(List<PrintedLine> lines, int columns) {
		int lowest = IntStream.range(0, lines.size())
			.filter((at) -> names(lines.get(at)).size() == columns)
			.boxed()
			.reduce((one, other) -> other)
			.orElse(-1);
		if (columns < 2 || lowest < 1 || names(lines.get(lowest - 1)).size() < 2) {
			return Optional.empty();
		}
		List<List<String>> storeys = storeys(lines.subList(0, lowest + 1), columns);
		List<String> names = IntStream.range(0, columns).mapToObj((column) -> name(storeys, column, columns)).toList();
		boolean distinct = names.stream().distinct().count() == columns;
		return distinct ? Optional.of(new Header(label(lines), names, "", lowest + 1, 4)) : Optional.empty();
	}

	private static List<List<String>> storeys(List<PrintedLine> lines, int columns) {
		List<List<String>> storeys = new ArrayList<>();
		for (PrintedLine line : lines) {
			List<String> names = names(line);
			if (names.size() > 1 && columns % names.size() == 0) {
				storeys.add(names);
			}
		}
		return storeys;
	}

	private static String name(List<List<String>> storeys, int column, int columns) {
		return String.join(" ", storeys.stream().map((names) -> names.get(column * names.size() / columns)).toList());
	}

	private static List<String> label(List<PrintedLine> lines) {
		PrintedLine first = lines.getFirst();
		return first.tokens().stream().map(Token::text).takeWhile((word) -> !Vocabulary.isColumnName(word)).toList();
	}

	/** The names of columns at the end of a line; a year goes with the word before it. */
	private static List<String> names(PrintedLine line) {
		List<String> names = new ArrayList<>();
		boolean paired = line.tokens().size() > 1 && isYear(line, line.tokens().size() - 1)
				&& !isYear(line, line.tokens().size() - 2);
		int at = line.tokens().size() - 1;
		while (at >= 0 && Vocabulary.isColumnName(line.tokens().get(at).text())) {
			boolean pair = paired && at > 0 && isYear(line, at)
					&& Vocabulary.isColumnName(line.tokens().get(at - 1).text());
			names.add(pair ? line.words(at - 1, at + 1) : line.tokens().get(at).text());
			at -= pair ? 2 : 1;
		}
		Collections.reverse(names);
		return names;
	}

	private static boolean isYear(PrintedLine line, int at) {
		return DutchNumber.isYear(line.tokens().get(at).text());
	}

}
