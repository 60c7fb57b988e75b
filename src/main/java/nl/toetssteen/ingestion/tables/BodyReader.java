package nl.toetssteen.ingestion.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import nl.toetssteen.documents.Place;
import nl.toetssteen.documents.SetAside;

/** Collects the lines below a header for as long as they are lines of its table. */
final class BodyReader {

	/** More blank lines than a page break leaves are no part of a table. */
	private static final int WIDEST_GAP = 7;

	/** Labels and headings together never take more lines without a number. */
	private static final int TEXT_LINES = 9;

	private final PrintedText text;

	private final HeaderSigns signs;

	private final String header;

	private final Predicate<PrintedLine> row;

	private final List<PrintedLine> lines = new ArrayList<>();

	private final List<SetAside> setAside = new ArrayList<>();

	private int rowLines;

	private int rowSetAside;

	/**
	 * @param header the lines of the header, which a new page repeats
	 * @param row whether a line is a row of this table
	 */
	BodyReader(PrintedText text, HeaderSigns signs, List<PrintedLine> header, Predicate<PrintedLine> row) {
		this.text = text;
		this.signs = signs;
		this.header = letters(header);
		this.row = row;
	}

	/**
	 * Reads from the first row on.
	 * @param most how many lines are enough
	 */
	Optional<Body> read(int from, boolean remark, int most) {
		int at = this.text.next(from);
		while (at < this.text.size() && this.text.gapAbove(at) < WIDEST_GAP && this.lines.size() < most) {
			int repeated = repeatedHeader(at);
			if (repeated > at) {
				setAside(at, repeated, SetAside.Reason.TABLE_HEADER);
			}
			else if (this.text.at(at).isFurniture()) {
				repeated = at + 1;
				setAside(at, repeated,
						!this.text.at(at).text().contains("/") ? SetAside.Reason.PAGE_MARKER : SetAside.Reason.FOOTER);
			}
			else if (!add(at, remark)) {
				break;
			}
			else {
				repeated = at + 1;
			}
			at = this.text.next(repeated);
		}
		return this.rowLines == 0 ? Optional.empty()
				: Optional.of(new Body(List.copyOf(this.lines.subList(0, this.rowLines)),
						List.copyOf(this.setAside.subList(0, this.rowSetAside))));
	}

	private boolean add(int at, boolean remark) {
		PrintedLine line = this.text.at(at);
		boolean isRow = !line.traits().sentences() && this.row.test(line);
		if (!isRow && ends(at) || this.lines.size() - this.rowLines > TEXT_LINES) {
			return false;
		}
		boolean goesOn = remark && this.lines.size() == this.rowLines && this.text.follows(at)
				&& endsInRemark(this.lines.getLast());
		this.lines.add(line);
		if (isRow || goesOn && !line.isRow()) {
			this.rowLines = this.lines.size();
			this.rowSetAside = this.setAside.size();
		}
		return true;
	}

	private static boolean endsInRemark(PrintedLine line) {
		return line.rowRun().map((run) -> run.to() < line.tokens().size()).orElse(true);
	}

	private boolean ends(int at) {
		PrintedLine line = this.text.at(at);
		return line.isProse() || line.isTitle() || this.signs.isHeader(at) || this.signs.isLoneDate(at);
	}

	/**
	 * The index after a repetition of the header that begins here; the same when none.
	 */
	private int repeatedHeader(int from) {
		var seen = new StringBuilder();
		int at = from;
		while (at < this.text.size() && seen.length() < this.header.length()) {
			seen.append(this.text.at(at).traits().letters());
			if (!this.header.startsWith(seen.toString())) {
				return from;
			}
			at = this.text.next(at + 1);
		}
		return !this.header.isEmpty() && this.header.contentEquals(seen) ? this.text.previous(at) + 1 : from;
	}

	private void setAside(int from, int to, SetAside.Reason reason) {
		for (int at = from; at < to; at++) {
			if (!this.text.at(at).isBlank()) {
				this.setAside
					.add(new SetAside(Place.line(this.text.at(at).line().number()), reason, this.text.at(at).text()));
			}
		}
	}

	private static String letters(List<PrintedLine> lines) {
		return lines.stream().map((line) -> line.traits().letters()).collect(Collectors.joining());
	}

}
