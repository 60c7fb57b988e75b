package nl.toetssteen.ingestion.prose;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** Puts the lines that belong together in blocks. */
class Blocks {

	private final Typesetting typesetting;

	private final List<Printed> lines;

	private final Set<String> numbers = new HashSet<>();

	private final List<Block> blocks = new ArrayList<>();

	private final List<Printed> open = new ArrayList<>();

	private @Nullable Marker marker;

	private Blocks(List<Printed> lines) {
		this.lines = lines;
		this.typesetting = Typesetting.of(lines);
	}

	static List<Block> of(List<Printed> lines) {
		return new Blocks(lines).build();
	}

	private List<Block> build() {
		for (int i = 0; i < this.lines.size(); i++) {
			Printed line = this.lines.get(i);
			Optional<Marker> starts = line.marker().filter((found) -> startsItem(found, line));
			if (starts.isPresent() || this.open.isEmpty() || !goesOn(i)) {
				close();
				this.marker = starts.orElse(null);
			}
			this.open.add(line);
		}
		close();
		return this.blocks;
	}

	private void close() {
		if (!this.open.isEmpty()) {
			this.blocks.add(Block.of(this.marker, this.open));
			this.open.clear();
		}
	}

	private boolean startsItem(Marker found, Printed line) {
		if (found.isWeak() && !this.open.isEmpty() && isInsideSentence(line)) {
			return false;
		}
		String number = found.number();
		return number == null || this.numbers.add(number) && follows(number) || follows(number);
	}

	/** A dash or a number at the start of a line may also just stand in a sentence. */
	private boolean isInsideSentence(Printed line) {
		String before = this.open.getLast().text();
		return line.gap() == 0 && !Sentence.ended(before) && this.marker == null
				&& this.typesetting.isFull(before, line.text());
	}

	/** A list counts: "2.5 miljoen" at the start of a line follows no 2.4. */
	private boolean follows(String number) {
		int dot = number.lastIndexOf('.');
		String last = number.substring(dot + 1);
		if (last.equals("1") || last.equals("a")) {
			return true;
		}
		String prefix = number.substring(0, dot + 1);
		if (!Character.isDigit(last.charAt(0))) {
			return this.numbers.contains(String.valueOf((char) (last.charAt(0) - 1)));
		}
		int value = Integer.parseInt(last);
		return this.numbers.contains(prefix + (value - 1)) || this.numbers.contains(prefix + (value - 2));
	}

	private boolean goesOn(int index) {
		Printed line = this.lines.get(index);
		if (this.marker != null && this.marker.rest().isBlank() && this.open.size() == 1) {
			return true;
		}
		String before = this.open.getLast().text();
		if (line.gap() == 0 && !line.broken()) {
			return goesOnDirectly(before, index);
		}
		boolean inside = Sentence.startsInside(line.text()) && !Sentence.ended(before);
		return inside || !line.broken() && goesOnAfterGap(before, line, index);
	}

	private boolean goesOnDirectly(String before, int index) {
		String text = this.lines.get(index).text();
		if (Sentence.startsInside(text) || Sentence.dangles(before) || this.typesetting.isFull(before, text)) {
			return true;
		}
		return this.marker != null && this.typesetting.wraps() && !isHeading(index);
	}

	private boolean goesOnAfterGap(String before, Printed line, int index) {
		if (this.typesetting.wraps() && !Sentence.ended(before)) {
			return Sentence.dangles(before) || this.typesetting.isSurelyFull(before, line.text());
		}
		return this.marker != null && !isShortTitle(index) && (isIndented(line) || isSplit(before, line));
	}

	/** A paragraph that is set in stays with the item above it. */
	private boolean isIndented(Printed line) {
		return this.marker != null && line.indent() >= 2 && line.indent() > this.marker.indent();
	}

	private boolean isSplit(String before, Printed line) {
		return this.typesetting.splitsItems() && this.open.size() == 1 && line.gap() == 1
				&& this.typesetting.reaches(before, line.text(), 0.75);
	}

	/** A line that could be a heading, unless it was broken off because it was full. */
	private boolean isShortTitle(int index) {
		String text = this.lines.get(index).text();
		boolean wrapped = index + 1 < this.lines.size() && this.lines.get(index + 1).gap() == 0
				&& this.typesetting.isFull(text, this.lines.get(index + 1).text());
		return Heading.isLike(text) && !wrapped;
	}

	private boolean isHeading(int index) {
		boolean listFollows = index + 1 < this.lines.size() && this.lines.get(index + 1).marker().isPresent();
		return listFollows && Heading.isLike(this.lines.get(index).text())
				&& Sentence.ended(this.open.getLast().text());
	}

}
