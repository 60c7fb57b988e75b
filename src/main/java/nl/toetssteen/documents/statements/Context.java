package nl.toetssteen.documents.statements;

import java.util.List;

import nl.toetssteen.documents.Passage;
import org.jspecify.annotations.Nullable;

/**
 * What stands around a statement.
 *
 * @param around the whole passage it was taken from, when that says more
 * @param above running text above it in its chapter, in reading order
 */
public record Context(@Nullable String around, List<Passage> above) {

	public Context {
		above = List.copyOf(above);
	}

}
