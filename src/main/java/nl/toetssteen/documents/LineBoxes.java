package nl.toetssteen.documents;

import java.util.List;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where the lines of a document lie on the pages of its original, so that a citation can
 * mark its words on the page's image. A text original has no pages and no boxes.
 */
@Component
public class LineBoxes {

	private static final int BATCH = 500;

	private final JdbcTemplate jdbc;

	LineBoxes(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
	}

	/** The boxes of the lines of a place, in reading order; empty for a text original. */
	@Transactional(readOnly = true)
	public List<LineBox> of(Document document, Place place) {
		return this.jdbc.query("""
				select line, page, x, y, width, height from line_box
				where document_id = ? and line between ? and ? order by line""",
				(row, _) -> new LineBox(row.getInt("line"), row.getInt("page"), row.getDouble("x"), row.getDouble("y"),
						row.getDouble("width"), row.getDouble("height")),
				document.getId(), place.lineFrom(), place.lineTo());
	}

	void store(Long documentId, List<LineBox> boxes) {
		this.jdbc.batchUpdate("""
				insert into line_box (document_id, line, page, x, y, width, height) values (?, ?, ?, ?, ?, ?, ?)""",
				boxes, BATCH, (row, box) -> {
					row.setLong(1, documentId);
					row.setInt(2, box.line());
					row.setInt(3, box.page());
					row.setDouble(4, box.x());
					row.setDouble(5, box.y());
					row.setDouble(6, box.width());
					row.setDouble(7, box.height());
				});
	}

	void deleteAllOf(Long documentId) {
		this.jdbc.update("delete from line_box where document_id = ?", documentId);
	}

}
