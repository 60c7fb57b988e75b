package nl.toetssteen.search.index;

import java.util.List;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Shows per document that a search reaches every passage. Templates ask it. */
@Component("indexProof")
public class IndexProof {

	private final IndexContents contents;

	private final JdbcClient database;

	IndexProof(IndexContents contents, JdbcClient database) {
		this.contents = contents;
		this.database = database;
	}

	/**
	 * One document.
	 *
	 * @param document its code
	 * @param findable passages that belong to a findable thing
	 * @param things findable things in the database
	 * @param indexed of those, how many are in the index
	 */
	public record Row(String document, String title, long passages, long findable, long things, long indexed) {

		/** Whether a search reaches every passage. */
		public boolean complete() {
			return this.findable == this.passages && this.indexed == this.things;
		}

	}

	/** The documents, in order of their titles. */
	public List<Row> rows() {
		Map<String, Long> indexed = this.contents.indexed();
		Map<String, Long> stored = this.contents.stored();
		return this.database.sql("""
				with reach as (select document_id, range_agg(int4range(passage_from, passage_to, '[]')) as numbers
				               from findable group by document_id)
				select d.code, d.title, count(p.id) as passages,
				       count(p.id) filter (where p.number <@ r.numbers) as findable
				from document d left join passage p on p.document_id = d.id left join reach r on r.document_id = d.id
				group by d.id order by d.title, d.code""")
			.query((row, _) -> new Row(row.getString("code"), row.getString("title"), row.getLong("passages"),
					row.getLong("findable"), stored.getOrDefault(row.getString("code"), 0L),
					indexed.getOrDefault(row.getString("code"), 0L)))
			.list();
	}

}
