package nl.toetssteen.documents.references;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.function.Function;

import nl.toetssteen.documents.Document;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where the references are kept. */
@Component
class ReferenceTable {

	private static final String KEEP = """
			insert into reference (ref, document, kind, title, text, part, context, printed, natural_ref, position, live,
				first_version, last_version)
			values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, true, ?, ?)
			on conflict (ref) do update set title = excluded.title, text = excluded.text, part = excluded.part,
				context = excluded.context, printed = excluded.printed, natural_ref = excluded.natural_ref,
				position = excluded.position, live = true, last_version = excluded.last_version""";

	private static final String KEEP_VERSION = """
			insert into reference_version (ref, version, natural_ref, title, text) values (?, ?, ?, ?, ?)""";

	private static final String BEFORE = """
			select v.natural_ref, v.ref, v.text from reference_version v join reference r on r.ref = v.ref
			where r.document = :document and r.kind = :kind and v.version = (
				select max(number) from document_version
				where document = :document and sha256 = :sha256 and number < :version)""";

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

	Map<String, Reference> find(Collection<String> refs) {
		return refs.isEmpty() ? Map.of()
				: this.jdbc.sql("select * from reference where ref in (:refs)")
					.param("refs", refs)
					.query((row, _) -> reference(row))
					.list()
					.stream()
					.collect(Collectors.toMap(Reference::ref, Function.identity()));
	}

	List<Reference> live(String document) {
		return this.jdbc.sql("select * from reference where document = ? and live order by kind, position")
			.param(document)
			.query((row, _) -> reference(row))
			.list();
	}

	/** What is known of a kind before the current version is named. */
	Known known(Document document, ReferenceKind kind) {
		List<Stored> all = this.jdbc
			.sql("select * from reference where document = ? and kind = ? order by position, ref")
			.params(document.getCode(), kind.name())
			.query((row, _) -> new Stored(reference(row)))
			.list();
		var used = new HashSet<>(this.jdbc.sql("select ref from reference where document = ?")
			.param(document.getCode())
			.query(String.class)
			.list());
		return new Known(all.stream().filter((old) -> old.reference().live()).toList(),
				all.stream().filter((old) -> !old.reference().live()).toList(), used, before(document, kind));
	}

	private Map<String, Known.Before> before(Document document, ReferenceKind kind) {
		Map<String, Known.Before> names = new HashMap<>();
		this.jdbc.sql(BEFORE)
			.param("document", document.getCode())
			.param("kind", kind.name())
			.param("sha256", document.getSha256())
			.param("version", document.getVersion())
			.query((RowCallbackHandler) (row) -> names.put(row.getString(1),
					new Known.Before(row.getString(2), row.getString(3))));
		return names;
	}

	/** Takes all of a kind for gone, until they are kept. */
	void retire(Document document, ReferenceKind kind) {
		this.jdbc.sql("update reference set live = false where document = ? and kind = ? and live")
			.params(document.getCode(), kind.name())
			.update();
	}

	void keep(Document document, ReferenceKind kind, List<NamedText> things, Map<String, String> names) {
		List<Object[]> rows = new ArrayList<>();
		List<Object[]> versions = new ArrayList<>();
		int version = document.getVersion();
		for (NamedText thing : things) {
			String ref = names.get(thing.natural());
			rows.add(new Object[] { ref, document.getCode(), kind.name(), thing.title(), thing.text(), thing.part(),
					thing.context(), thing.printed(), thing.natural(), rows.size() + 1, version, version });
			versions.add(new Object[] { ref, version, thing.natural(), thing.title(), thing.text() });
		}
		this.batches.batchUpdate(KEEP, rows);
		this.batches.batchUpdate(KEEP_VERSION, versions);
	}

	/** Remembers by which name a text goes on, as a person chose. */
	void succeed(String ref, String successor) {
		this.jdbc.sql("update reference set successor = ? where ref = ?").params(successor, ref).update();
	}

	private static Reference reference(ResultSet row) throws SQLException {
		return new Reference(row.getString("ref"), row.getString("document"),
				ReferenceKind.valueOf(row.getString("kind")), row.getString("title"), row.getString("text"),
				row.getString("part"), row.getString("context"), row.getString("printed"), row.getString("natural_ref"),
				row.getBoolean("live"), row.getInt("first_version"), row.getInt("last_version"),
				row.getString("successor"));
	}

}
