package nl.toetssteen.documents.statements;

import java.sql.Types;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import nl.toetssteen.web.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/**
 * The statements of one kind, from the table where their module keeps them. Reads only.
 */
@Transactional(readOnly = true)
public class Statements {

	private static final String FROM = """
			from %1$s s join document d on d.id = s.document_id
			where (cast(:document as text) is null or d.code = :document)
			and (cast(:chapter as int) is null or s.chapter_number = :chapter)
			and (cast(:theme as text) is null
				or exists (select 1 from %1$s_theme t where t.%1$s_id = s.id and t.theme = :theme))
			""";

	private static final String COLUMNS = """
			select s.*, d.code as document_code, (select string_agg(t.theme || ' ' || t.basis, ',' order by t.rank)
				from %1$s_theme t where t.%1$s_id = s.id) as themes
			""";

	private static final String ALL = "from %1$s s join document d on d.id = s.document_id ";

	private final JdbcClient jdbc;

	private final Shelf shelf;

	public Statements(JdbcClient jdbc, Shelf shelf) {
		this.jdbc = jdbc;
		this.shelf = shelf;
	}

	/** Which kind of statements these are. */
	Shelf shelf() {
		return this.shelf;
	}

	public long count(StatementFilter filter) {
		return ask("select count(*) " + FROM, filter).query(Long.class).single();
	}

	/** Statements in the order of their documents, the newest document first. */
	public List<Statement> page(StatementFilter filter, Paging paging) {
		String order = "order by d.period_from desc, d.code, s.chapter_number, s.ordinal limit :limit offset :offset";
		// A limit of null is no limit.
		return ask(COLUMNS + FROM + order, filter)
			.param("limit", paging.whole() ? null : paging.pageSize(), Types.BIGINT)
			.param("offset", paging.whole() ? 0 : (paging.page() - 1L) * paging.pageSize())
			.query(StatementRow::statement)
			.list();
	}

	/** How many statements each document has, whatever document is chosen. */
	public List<Count> byDocument(StatementFilter filter) {
		return counts("select d.code as value, d.title as title, count(*) as count " + FROM
				+ " group by d.id order by d.period_from desc, d.code", filter.withDocument(null));
	}

	/** How many statements each chapter of the chosen document has. */
	public List<Count> byChapter(StatementFilter filter) {
		return counts(
				"select s.chapter_number as value, s.chapter_title as title, count(*) as count " + FROM
						+ " group by s.chapter_number, s.chapter_title order by s.chapter_number",
				filter.withChapter(null));
	}

	/** How many statements each theme has, in the order of the themes. */
	public List<Count> byTheme(StatementFilter filter) {
		String sql = """
				select h.code as value, h.title as title, count(*) as count from theme h
				join %1$s_theme ht on ht.theme = h.code
				where ht.%1$s_id in (select s.id
				""" + FROM + ") group by h.code order by h.position";
		return counts(sql, filter.withTheme(null));
	}

	public Optional<Statement> find(String ref) {
		return one("where s.ref = :ref", Map.of("ref", ref));
	}

	/** The statement before this one in its document. */
	public Optional<Statement> before(Statement statement) {
		return one(
				"where d.code = :document and (s.chapter_number, s.ordinal) < (:chapter, :ordinal)"
						+ " order by s.chapter_number desc, s.ordinal desc limit 1",
				Map.of("document", statement.document(), "chapter", statement.chapterNumber(), "ordinal",
						statement.ordinal()));
	}

	/** The statement after this one in its document. */
	public Optional<Statement> after(Statement statement) {
		return one(
				"where d.code = :document and (s.chapter_number, s.ordinal) > (:chapter, :ordinal)"
						+ " order by s.chapter_number, s.ordinal limit 1",
				Map.of("document", statement.document(), "chapter", statement.chapterNumber(), "ordinal",
						statement.ordinal()));
	}

	/** The statements that are a part of this one. */
	public List<Statement> partsOf(Statement statement) {
		return this.jdbc
			.sql((COLUMNS + ALL + "where s.parent_ref = :ref order by s.ordinal").formatted(this.shelf.table()))
			.param("ref", statement.ref())
			.query(StatementRow::statement)
			.list();
	}

	private Optional<Statement> one(String condition, Map<String, Object> values) {
		return this.jdbc.sql((COLUMNS + ALL + condition).formatted(this.shelf.table()))
			.params(values)
			.query(StatementRow::statement)
			.optional();
	}

	private List<Count> counts(String sql, StatementFilter filter) {
		return ask(sql, filter).query(Count.class).list();
	}

	private JdbcClient.StatementSpec ask(String sql, StatementFilter filter) {
		Map<String, @Nullable Object> values = new HashMap<>();
		values.put("document", filter.document());
		values.put("chapter", filter.chapter());
		values.put("theme", filter.theme());
		return this.jdbc.sql(sql.formatted(this.shelf.table())).params(values);
	}

	/** How many statements have a value. */
	public record Count(String value, String title, long count) {
	}

}
