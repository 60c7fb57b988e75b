package nl.toetssteen.ingestion.pdf;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import nl.toetssteen.documents.SetAside.Reason;
import nl.toetssteen.ingestion.pdf.reading.LaidBlock;
import org.jspecify.annotations.Nullable;

/** Guesses the title of a document: what is set largest where it begins. */
final class TitleGuess {

	private static final int SHORTEST = 4;

	private static final int LONGEST = 160;

	/** A title is this much larger than the text. */
	private static final double LARGER = 1.2;

	/** Share of the title's size in which the line below it is part of it. */
	private static final double SECOND = 0.6;

	private static final Set<Reason> OURS = Set.of(Reason.COVER, Reason.DECORATION, Reason.RUNNING_TITLE);

	private static final Pattern ADDRESS = Pattern.compile("(?i).*(@|www\\.|http|telefoon|colofon).*");

	private TitleGuess() {
	}

	/** The title, or null where nothing stands out. */
	static @Nullable String of(List<LaidBlock> blocks) {
		Set<Integer> lists = blocks.stream()
			.filter((block) -> block.reason() == Reason.CONTENTS)
			.map(LaidBlock::page)
			.collect(Collectors.toSet());
		double text = usual(blocks);
		List<LaidBlock> large = blocks.stream()
			.filter((block) -> block.page() <= 2 && !lists.contains(block.page()) && isTitle(block))
			.filter((block) -> height(block) > LARGER * text || blocks.size() < 4)
			.toList();
		Optional<LaidBlock> first = large.stream()
			.filter((block) -> block.page() == large.getFirst().page())
			.max(Comparator.comparingDouble(TitleGuess::height));
		return first.map((title) -> whole(title, large)).orElse(null);
	}

	/** A single word, such as the town, is only the start of a title. */
	private static String whole(LaidBlock title, List<LaidBlock> large) {
		if (title.text().contains(" ") || Guess.saysKind(title.text())) {
			return title.text();
		}
		return large.stream()
			.filter((block) -> block.page() == title.page() && block != title)
			.filter((block) -> height(block) > SECOND * height(title))
			.findFirst()
			.map((below) -> title.text() + ": " + below.text())
			.orElse(title.text());
	}

	private static boolean isTitle(LaidBlock block) {
		String text = block.text();
		long letters = text.codePoints().filter(Character::isLetter).count();
		return (block.reason() == null || OURS.contains(block.reason())) && block.table() == null
				&& text.length() >= SHORTEST && text.length() <= LONGEST && letters * 2 > text.length()
				&& !ADDRESS.matcher(text).matches();
	}

	private static double usual(List<LaidBlock> blocks) {
		List<Double> heights = blocks.stream()
			.filter((block) -> block.reason() == null)
			.flatMap((block) -> block.lines().stream())
			.map((line) -> line.box().height())
			.sorted()
			.toList();
		return heights.isEmpty() ? 0 : heights.get(heights.size() / 2);
	}

	private static double height(LaidBlock block) {
		return block.lines().getFirst().box().height();
	}

}
