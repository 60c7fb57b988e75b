package nl.toetssteen.ingestion.tables;

import java.util.List;

import nl.toetssteen.documents.Node;
import nl.toetssteen.documents.SetAside;

/**
 * A printed table found among the lines of a text.
 *
 * @param fromIndex index, in the list that was searched, of the first line that belongs
 * to it: its title, caption or header
 * @param toIndexExclusive index of the first line after its last row
 * @param table its passage numbers mean nothing yet: the tree's builder gives them out
 * @param setAside lines of the span that are in no row: repeated headers, page markers
 */
public record FoundTable(int fromIndex, int toIndexExclusive, Node.Table table, List<SetAside> setAside) {

	public FoundTable {
		setAside = List.copyOf(setAside);
	}

}
