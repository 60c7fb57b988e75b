package nl.toetssteen.ingestion.budget;

import nl.toetssteen.documents.Chapter;
import nl.toetssteen.documents.Node;
import nl.toetssteen.documents.Place;
import nl.toetssteen.documents.SourceTree;
import nl.toetssteen.ingestion.pdf.PressRun;
import nl.toetssteen.ingestion.pdf.TableManner;
import nl.toetssteen.ingestion.pdf.TableType;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.jspecify.annotations.Nullable;

/**
 * Sets a budget that was read from text as a PDF. Where on its page anything stands is
 * the choice of the press; on which page it stands is the source's, where that is known.
 */
final class BudgetPress {

	private static final PDRectangle LYING = new PDRectangle(PDRectangle.A4.getHeight(), PDRectangle.A4.getWidth());

	private final PressRun press = new PressRun(1, 50, 8.5);

	private final TableManner manner;

	private String heading = "";

	private BudgetPress(TableManner manner) {
		this.manner = manner;
	}

	static PressRun set(SourceTree tree, TableManner manner, String running) {
		var budget = new BudgetPress(manner);
		for (Chapter chapter : tree.chapters()) {
			budget.chapter(chapter);
		}
		return budget.press.running(running, "");
	}

	private void chapter(Chapter chapter) {
		if (this.press.pageCount() > 1 || !this.heading.isEmpty()) {
			this.press.turn(PDRectangle.A4, 0);
		}
		turnTo(chapter.place());
		boolean numbered = PartTitle.labelled(chapter.title()).isEmpty();
		this.heading = chapter.title();
		this.press.text(numbered ? chapter.number() + ". " + chapter.title() : chapter.title(), PressRun.BOLD, 18, 0)
			.white(6);
		chapter.nodes().forEach(this::set);
	}

	private void set(Node node) {
		turnTo(node.place());
		switch (node) {
			case Node.Heading heading -> {
				this.heading = heading.text();
				this.press.white(7).text(heading.text(), PressRun.BOLD, 14 - 1.5 * heading.level(), 0).white(2);
			}
			case Node.Paragraph paragraph -> this.press.white(5).text(paragraph.text());
			case Node.ListItem item -> {
				String number = item.printedNumber();
				this.press.white(2).item((number == null) ? "•" : number + ".", item.text(), 18.0 * item.depth());
			}
			case Node.Table table -> set(table);
		}
	}

	private void set(Node.Table table) {
		boolean wide = new TableType(this.press, table, this.manner).isCramped();
		if (wide) {
			this.press.turn(LYING, 90);
		}
		this.press.white(12);
		if (!this.press.fits(110)) {
			this.press.turn();
		}
		if (!table.title().equals(this.heading)) {
			this.press.text(table.title(), PressRun.BOLD, 11, 0);
		}
		if (!table.caption().isEmpty()) {
			this.press.line(table.caption(), PressRun.PLAIN, 8.5, 0);
		}
		this.press.white(4);
		new TableType(this.press, table, this.manner).set();
		if (wide) {
			this.press.turn(PDRectangle.A4, 0);
		}
		this.heading = "";
	}

	private void turnTo(Place place) {
		@Nullable Integer page = place.page();
		while (page != null && this.press.pageCount() < page) {
			this.press.turn(PDRectangle.A4, 0);
		}
	}

}
