package nl.toetssteen.documents.references;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import nl.toetssteen.documents.Document;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where the references are kept. */
@Component
class ReferenceTable {

	private static final String ADD = """
			insert into reference (ref, document, kind, title, text, part, context, printed, natural_ref, position, live,
				first_version, last_version)
			values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, true, ?, ?)""";

	private final JdbcClient jdbc;

	private final JdbcTemplate batches;

	ReferenceTable(JdbcClient jdbc, JdbcTemplate batches) {
		this.jdbc = jdbc;
		this.batches = batches;
	}

	Optional<Reference> find(String ref) {
		return this.jdbc.sql("select * from reference where ref = ?")
			.param(ref)
			.query((row, _) -> reference(row))
			.optional();
	}

	List<Reference> live(String document) {
		return this.jdbc.sql("select * from reference where document = ? and live order by kind, position")
			.param(document)
			.query((row, _) -> reference(row))
			.list();
	}

	void add(Document document, ReferenceKind kind, List<NamedText> things, Map<String, String> names) {
		List<Object[]> rows = new ArrayList<>();
		for (NamedText thing : things) {
			rows.add(new Object[] { names.get(thing.natural()), document.getCode(), kind.name(), thing.title(),
					thing.text(), thing.part(), thing.context(), thing.printed(), thing.natural(), rows.size() + 1,
					document.getVersion(), document.getVersion() });
		}
		this.batches.batchUpdate(ADD, rows);
	}

	private static Reference reference(ResultSet row) throws SQLException {
		return new Reference(row.getString("ref"), row.getString("document"),
				ReferenceKind.valueOf(row.getString("kind")), row.getString("title"), row.getString("text"),
				row.getString("part"), row.getString("context"), row.getString("printed"), row.getBoolean("live"),
				row.getInt("first_version"), row.getInt("last_version"));
	}

}
