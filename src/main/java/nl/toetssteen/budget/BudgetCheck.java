package nl.toetssteen.budget;

import java.math.BigDecimal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import org.jspecify.annotations.Nullable;

/**
 * A printed figure laid beside what it should be by the document itself. A check that
 * does not hold is a finding to show, not an error to hide.
 */
@Entity
public class BudgetCheck {

	@Id
	@GeneratedValue
	private @Nullable Long id;

	private Long documentId;

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "table_id")
	private BudgetTable table;

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "other_table_id")
	private @Nullable BudgetTable otherTable;

	private @Nullable Integer lineOrdinal;

	private @Nullable String lineRef;

	@Enumerated(EnumType.STRING)
	private CheckRule kind;

	private String description;

	private String columnHeader;

	private BigDecimal expected;

	private BigDecimal found;

	private BigDecimal tolerance;

	private boolean holds;

	@SuppressWarnings("NullAway.Init") // JPA fills the fields
	protected BudgetCheck() {
	}

	/** A check of a line in one column, possibly against another table. */
	public BudgetCheck(CheckRule kind, BudgetLine line, BudgetColumn column, @Nullable BudgetTable otherTable,
			String description, Comparison comparison) {
		this.kind = kind;
		this.table = line.getTable();
		this.documentId = this.table.getDocumentId();
		this.otherTable = otherTable;
		this.lineOrdinal = line.getOrdinal();
		this.lineRef = line.getRef();
		this.columnHeader = column.header();
		this.description = description;
		this.expected = comparison.expected();
		this.found = comparison.found();
		this.tolerance = comparison.tolerance();
		this.holds = comparison.holds();
	}

	/**
	 * Two numbers that should be the same but for rounding.
	 *
	 * @param expected what follows from other figures
	 * @param found what is printed
	 */
	public record Comparison(BigDecimal expected, BigDecimal found, BigDecimal tolerance) {

		public boolean holds() {
			return this.found.subtract(this.expected).abs().compareTo(this.tolerance) <= 0;
		}

	}

	public CheckRule getKind() {
		return this.kind;
	}

	public BudgetTable getTable() {
		return this.table;
	}

	/** The table it was compared with, or null. */
	public @Nullable BudgetTable getOtherTable() {
		return this.otherTable;
	}

	/** Ordinal of the row that was checked, or null. */
	public @Nullable Integer getLineOrdinal() {
		return this.lineOrdinal;
	}

	/** Permanent name of the row that was checked, or null. */
	public @Nullable String getLineRef() {
		return this.lineRef;
	}

	/** What was laid beside what, in Dutch. */
	public String getDescription() {
		return this.description;
	}

	public String getColumnHeader() {
		return this.columnHeader;
	}

	public BigDecimal getExpected() {
		return this.expected;
	}

	public BigDecimal getFound() {
		return this.found;
	}

	public BigDecimal getTolerance() {
		return this.tolerance;
	}

	public BigDecimal difference() {
		return this.found.subtract(this.expected);
	}

	public boolean holds() {
		return this.holds;
	}

}
