package nl.toetssteen.ingestion.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import nl.toetssteen.documents.Node;
import nl.toetssteen.documents.Node.Table.Column;
import nl.toetssteen.documents.Node.Table.Row;
import nl.toetssteen.documents.Place;
import nl.toetssteen.ingestion.Line;

/** Finds the printed tables among the lines of a text. */
public class TableFinder {

	/** The tables in reading order; their spans do not overlap. */
	public List<FoundTable> find(List<Line> lines) {
		PrintedText text = PrintedText.of(lines);
		var signs = new HeaderSigns(text);
		var reading = new TableReading(text, signs);
		List<FoundTable> found = new ArrayList<>();
		int at = 0;
		while (at < text.size()) {
			int from = at;
			int floor = found.isEmpty() ? 0 : found.getLast().toIndexExclusive();
			String before = found.isEmpty() ? "" : found.getLast().table().title();
			Optional<FoundTable> table = signs.mayBegin(at, floor)
					? reading.read(at, floor).map((read) -> table(text, from, floor, before, read)) : Optional.empty();
			table.ifPresent(found::add);
			at = table.map(FoundTable::toIndexExclusive).orElse(at + 1);
		}
		return found;
	}

	private static FoundTable table(PrintedText text, int from, int floor, String before, Reading read) {
		boolean titled = text.at(from).isTitle();
		Title title = Title.above(text, titled ? from + 1 : from, floor, before);
		List<Row> rows = Receivers.split(read.header(), RowReader.read(read.header(), read.rowLines()));
		int to = read.body().end();
		String caption = title.caption();
		int below = text.next(to);
		if (caption.isEmpty() && below < text.size() && below - to < 3 && text.at(below).traits().caption()) {
			caption = text.at(below).text();
			to = below + 1;
		}
		Place place = Place.lines(text.at(title.from()).line().number(), text.at(to - 1).line().number());
		String label = read.header().labelText();
		boolean named = title.name().isEmpty()
				|| read.header().label().size() > 3 && read.header().label().stream().noneMatch(Vocabulary::isTextHead);
		return new FoundTable(title.from(), to,
				new Node.Table(0, named ? label : title.name(), caption,
						read.header().columns().stream().map(Column::new).toList(), rows, place),
				read.body().setAside());
	}

}
