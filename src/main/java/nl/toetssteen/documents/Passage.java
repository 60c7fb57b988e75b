package nl.toetssteen.documents;

import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * The smallest citable piece of a document: a title, paragraph, list item or table row.
 */
@Entity
public class Passage {

	@Id
	@GeneratedValue
	private @Nullable Long id;

	private Long documentId;

	private int number;

	@Enumerated(EnumType.STRING)
	private PassageKind kind;

	private int level;

	private int chapterNumber;

	private String chapterTitle;

	private @Nullable String printedNumber;

	private String text;

	private @Nullable String note;

	@JdbcTypeCode(SqlTypes.ARRAY)
	private List<String> cells = new ArrayList<>();

	private Place place;

	@SuppressWarnings("NullAway.Init") // JPA fills the fields
	protected Passage() {
	}

	Passage(Long documentId, Chapter chapter) {
		this(documentId, chapter, chapter.passageNumber(), PassageKind.CHAPTER, chapter.title(), chapter.place());
	}

	Passage(Long documentId, Chapter chapter, int number, PassageKind kind, String text, Place place) {
		this.documentId = documentId;
		this.chapterNumber = chapter.number();
		this.chapterTitle = chapter.title();
		this.number = number;
		this.kind = kind;
		this.text = text;
		this.place = place;
	}

	Passage at(int level, @Nullable String printedNumber) {
		this.level = level;
		this.printedNumber = printedNumber;
		return this;
	}

	Passage with(List<String> cells, @Nullable String note) {
		this.cells = new ArrayList<>(cells);
		this.note = note;
		return this;
	}

	public Long getDocumentId() {
		return this.documentId;
	}

	/** Reading order in the document, from 1; the tail of its ref. */
	public int getNumber() {
		return this.number;
	}

	public PassageKind getKind() {
		return this.kind;
	}

	/**
	 * Level of a heading (1 = section of the chapter) or depth of a list item (0 = top).
	 */
	public int getLevel() {
		return this.level;
	}

	public int getChapterNumber() {
		return this.chapterNumber;
	}

	public String getChapterTitle() {
		return this.chapterTitle;
	}

	public @Nullable String getPrintedNumber() {
		return this.printedNumber;
	}

	public String getText() {
		return this.text;
	}

	/** A table's caption, or what stands in a row's other text columns. */
	public @Nullable String getNote() {
		return this.note;
	}

	/**
	 * Column headers of a table, or the printed cells of a row ("" where a cell is
	 * empty).
	 */
	public List<String> getCells() {
		return List.copyOf(this.cells);
	}

	public Place getPlace() {
		return this.place;
	}

}
