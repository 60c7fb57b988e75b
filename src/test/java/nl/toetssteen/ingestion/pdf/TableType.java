package nl.toetssteen.ingestion.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

import nl.toetssteen.documents.Cell;
import nl.toetssteen.documents.Node;
import org.apache.pdfbox.pdmodel.font.PDFont;

/**
 * Sets a table the way a word processor does: labels and remarks in lines as wide as
 * their column, amounts with their right edges below each other, the header over several
 * lines and again on each page.
 */
public class TableType {

	private static final double GAP = 9;

	private static final double WHITE = 4;

	private static final double LONGEST = 400;

	/** In points; a longer name of a column is broken. */
	private static final double NAME = 60;

	private final PressRun press;

	private final Node.Table table;

	private final TableManner manner;

	private final double size;

	private final List<Double> widths;

	private final double codes;

	private final double notes;

	private final double labels;

	public TableType(PressRun press, Node.Table table, TableManner manner) {
		this.press = press;
		this.table = table;
		this.manner = manner;
		this.size = (table.columns().size() > 6) ? 7.5 : 8;
		this.widths = new ArrayList<>();
		for (int i = 0; i < table.columns().size(); i++) {
			this.widths.add(width(i));
		}
		this.codes = widest(table.rows().stream().map(Node.Table.Row::code), 70);
		double left = press.width() - this.codes - this.widths.stream().mapToDouble(Double::doubleValue).sum();
		this.notes = widest(table.rows().stream().map(Node.Table.Row::note), left * 0.45);
		this.labels = left - this.notes;
	}

	/** Whether the page is too narrow for its words. */
	public boolean isCramped() {
		double label = widest(words(Node.Table.Row::label), LONGEST);
		return this.labels < label + GAP || this.notes > 0 && this.notes < widest(words(Node.Table.Row::note), LONGEST);
	}

	private Stream<String> words(Function<Node.Table.Row, String> of) {
		return this.table.rows()
			.stream()
			.map(of)
			.filter(Objects::nonNull)
			.flatMap((text) -> Stream.of(text.split(" ")));
	}

	/** Sets the header and the rows. */
	public void set() {
		head();
		for (Node.Table.Row row : this.table.rows()) {
			PDFont font = row.cells().isEmpty() ? Type.BOLD : Type.PLAIN;
			double indent = row.indented() ? 8 : 0;
			List<String> label = Type.wrap(row.label(), font, this.size, this.labels - GAP - indent);
			List<String> note = Type.wrap(Objects.requireNonNullElse(row.note(), ""), Type.PLAIN, this.size,
					this.notes - GAP);
			int lines = Math.max(label.size(), note.size());
			boolean next = row.place().page() != null && this.press.pageCount() < row.place().page();
			if (next || !this.press.fits(height(lines))) {
				this.press.turn();
				head();
			}
			row(row, label, note, font, indent);
		}
		this.press.white(WHITE);
	}

	private void row(Node.Table.Row row, List<String> label, List<String> note, PDFont font, double indent) {
		int lines = Math.max(label.size(), note.size());
		double top = this.press.y() - this.size;
		show(Objects.requireNonNullElse(row.code(), ""), font, this.press.left(), top);
		for (int i = 0; i < label.size(); i++) {
			show(label.get(i), font, this.press.left() + this.codes + indent, top - i * lead());
		}
		for (int i = 0; i < note.size(); i++) {
			show(note.get(i), Type.PLAIN, noteLeft(), top - i * lead());
		}
		double figures = top - (this.manner.figuresBelow() ? (lines - 1) * lead() : 0);
		for (Cell cell : row.cells()) {
			showRight(cell.printed(), font, cell.column(), figures);
		}
		end(lines);
	}

	private void head() {
		List<List<String>> names = new ArrayList<>();
		for (int i = 0; i < this.widths.size(); i++) {
			names.add(Type.wrap(this.table.columns().get(i).printed(), Type.BOLD, this.size, this.widths.get(i) - GAP));
		}
		int lines = names.stream().mapToInt(List::size).max().orElse(1);
		if (!this.press.fits(height(lines) * 2)) {
			this.press.turn();
		}
		double bottom = this.press.y() - this.size - (lines - 1) * lead();
		for (int i = 0; i < names.size(); i++) {
			List<String> name = names.get(i);
			for (int at = 0; at < name.size(); at++) {
				showRight(name.get(at), Type.BOLD, i, bottom + (name.size() - 1 - at) * lead());
			}
		}
		show((this.codes > 0) ? "Nr." : "", Type.BOLD, this.press.left(), bottom);
		show("Omschrijving", Type.BOLD, this.press.left() + this.codes, bottom);
		if (this.notes > 0) {
			show("Toelichting", Type.BOLD, noteLeft(), bottom);
		}
		if (this.manner.ruled()) {
			rule(this.press.y());
		}
		end(lines);
	}

	private void end(int lines) {
		double top = this.press.y();
		this.press.white(height(lines));
		if (this.manner.ruled()) {
			rule(this.press.y());
			double x = this.press.left() + this.codes - 3;
			for (double width : parts()) {
				this.press.paper().line(x, top, x, this.press.y());
				x += width;
			}
			this.press.paper().line(x, top, x, this.press.y());
		}
	}

	private List<Double> parts() {
		List<Double> parts = new ArrayList<>(this.widths);
		if (this.notes > 0) {
			parts.add(this.manner.notesLast() ? parts.size() : 0, this.notes);
		}
		parts.addFirst(this.labels);
		return parts;
	}

	private void rule(double y) {
		this.press.paper().line(this.press.left() - 3, y, this.press.left() + this.press.width() - 3, y);
	}

	private double noteLeft() {
		double figures = this.widths.stream().mapToDouble(Double::doubleValue).sum();
		return this.press.left() + this.codes + this.labels + (this.manner.notesLast() ? figures + GAP / 2 : 0);
	}

	private void showRight(String text, PDFont font, int column, double y) {
		double right = this.press.left() + this.codes + this.labels + (this.manner.notesLast() ? 0 : this.notes);
		for (int i = 0; i <= column; i++) {
			right += this.widths.get(i);
		}
		show(text, font, right - GAP / 2 - Type.width(text, font, this.size), y);
	}

	private void show(String text, PDFont font, double x, double y) {
		if (!text.isEmpty()) {
			this.press.paper().show(text, font, this.size, x, y);
		}
	}

	private double lead() {
		return 1.2 * this.size;
	}

	private double height(int lines) {
		return lines * lead() + WHITE;
	}

	private double width(int column) {
		Stream<String> figures = this.table.rows()
			.stream()
			.flatMap((row) -> row.cells().stream())
			.filter((cell) -> cell.column() == column)
			.map(Cell::printed);
		String name = this.table.columns().get(column).printed();
		double widest = Stream.concat(figures, Stream.of(name.split(" ")))
			.mapToDouble((text) -> Type.width(text, Type.BOLD, this.size))
			.max()
			.orElse(30);
		return Math.max(widest, Math.min(NAME, Type.width(name, Type.BOLD, this.size))) + GAP;
	}

	private double widest(Stream<String> texts, double most) {
		return texts.filter(Objects::nonNull)
			.mapToDouble((text) -> Math.min(Type.width(text, Type.BOLD, this.size) + GAP, most))
			.max()
			.orElse(0);
	}

}
