package nl.toetssteen.policy.reading;

import java.util.ArrayList;
import java.util.List;

import nl.toetssteen.documents.Node;
import nl.toetssteen.documents.Place;
import org.jspecify.annotations.Nullable;

/** A goal or activity while it is being read. */
class Draft {

	private final String printedCode;

	private final String title;

	private final int passage;

	private final List<String> text = new ArrayList<>();

	private Place place;

	private @Nullable String period;

	Draft(String printedCode, String title, int passage, Place place) {
		this.printedCode = printedCode;
		this.title = title;
		this.passage = passage;
		this.place = place;
	}

	String printedCode() {
		return this.printedCode;
	}

	String title() {
		return this.title;
	}

	boolean isBare() {
		return this.text.isEmpty();
	}

	void say(String words) {
		if (!words.isEmpty()) {
			this.text.add(words);
		}
	}

	/** Adds what a piece of the document says, list items with their mark. */
	void add(Node node) {
		switch (node) {
			case Node.Heading heading -> say(heading.text());
			case Node.Paragraph paragraph -> say(paragraph.text());
			case Node.ListItem item -> say(mark(item) + item.text());
			case Node.Table _ -> {
				return; // its rows are budget lines, no text
			}
		}
		this.place = this.place.through(node.place());
	}

	void date(String period, Place place) {
		this.period = period;
		this.place = this.place.through(place);
	}

	FoundActivity activity(String code) {
		return new FoundActivity(code, this.printedCode, this.title, String.join("\n", this.text), this.period,
				this.passage, this.place);
	}

	FoundGoal goal(String code, int programme, String programmeTitle, List<FoundActivity> activities) {
		return new FoundGoal(code, this.printedCode, programme, programmeTitle, this.title,
				String.join("\n", this.text), this.passage, this.place, activities);
	}

	private String mark(Node.ListItem item) {
		return (item.printedNumber() != null) ? item.printedNumber() + ". " : "- ";
	}

	/** The words of a piece that can say when something will be done. */
	static String words(Node node) {
		return switch (node) {
			case Node.Heading heading -> heading.text();
			case Node.Paragraph paragraph -> paragraph.text();
			case Node.ListItem item -> item.text();
			case Node.Table table -> table.title();
		};
	}

}
