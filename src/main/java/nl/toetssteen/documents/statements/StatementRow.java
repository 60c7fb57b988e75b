package nl.toetssteen.documents.statements;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;

import nl.toetssteen.documents.Place;
import org.jspecify.annotations.Nullable;

/** Makes a statement of a row. */
final class StatementRow {

	private StatementRow() {
	}

	static Statement statement(ResultSet row, int number) throws SQLException {
		return new Statement(row.getString("ref"), row.getString("document_code"), row.getInt("chapter_number"),
				row.getString("chapter_title"), row.getString("section"), row.getInt("ordinal"),
				row.getString("printed_number"), row.getString("parent_ref"), row.getString("text"),
				row.getInt("passage_number"), place(row), themes(row.getString("themes")));
	}

	private static Place place(ResultSet row) throws SQLException {
		return new Place(row.getInt("line_from"), row.getInt("line_to"), row.getObject("page", Integer.class));
	}

	/** Takes "wonen BY_CHAPTER,jeugd BY_TEXT" apart. */
	private static List<Statement.ThemeTag> themes(@Nullable String joined) {
		return (joined == null) ? List.of()
				: Stream.of(joined.split(","))
					.map((each) -> each.split(" "))
					.map((each) -> new Statement.ThemeTag(each[0], each[1].equals("BY_TEXT")))
					.toList();
	}

}
