package nl.toetssteen.ingestion.budget;

import java.util.ArrayList;
import java.util.List;

import nl.toetssteen.ingestion.Line;
import nl.toetssteen.ingestion.LineJoiner;
import nl.toetssteen.ingestion.tables.FoundTable;
import nl.toetssteen.ingestion.tables.TableFinder;

/**
 * Finds the tables part by part: a table's last row must not take the title of the next
 * part for a line of its own.
 */
class PartTables {

	private final TableFinder finder = new TableFinder();

	List<FoundTable> find(List<Line> lines) {
		List<FoundTable> tables = new ArrayList<>();
		int from = 0;
		for (int index = 1; index <= lines.size(); index++) {
			if (index == lines.size() || PartTitle.startsPart(LineJoiner.clean(lines.get(index).text()))) {
				int offset = from;
				this.finder.find(lines.subList(from, index)).forEach((table) -> tables.add(moved(table, offset)));
				from = index;
			}
		}
		return tables;
	}

	private FoundTable moved(FoundTable table, int offset) {
		return new FoundTable(table.fromIndex() + offset, table.toIndexExclusive() + offset, table.table(),
				table.setAside());
	}

}
