package nl.toetssteen.budget;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderBy;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

import nl.toetssteen.documents.Place;
import nl.toetssteen.documents.references.Names;

/** A row of a printed table, with its amounts. */
@Entity
public class BudgetLine {

	@Id
	@GeneratedValue
	private @Nullable Long id;

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "table_id")
	private BudgetTable table;

	private String ref;

	private int ordinal;

	private @Nullable Integer parentOrdinal;

	private @Nullable String parentRef;

	private int depth;

	@Enumerated(EnumType.STRING)
	private LineLevel level;

	private @Nullable String code;

	private @Nullable String taskField;

	private @Nullable String section;

	@Enumerated(EnumType.STRING)
	private Side side;

	private String label;

	private @Nullable String note;

	private int passageNumber;

	private Place place;

	@ElementCollection
	@CollectionTable(name = "amount", joinColumns = @JoinColumn(name = "line_id"))
	@OrderBy("position")
	@BatchSize(size = 500)
	private List<Amount> amounts = new ArrayList<>();

	@SuppressWarnings("NullAway.Init") // JPA fills the fields
	protected BudgetLine() {
	}

	/**
	 * A row that was read; refs end in the ordinal, which counts a table's rows from 1.
	 */
	public BudgetLine(BudgetTable table, String ref, int ordinal, PrintedRow row, LineRank rank) {
		this.table = table;
		this.ref = ref;
		this.ordinal = ordinal;
		this.code = row.code();
		this.taskField = row.taskField();
		this.label = row.label();
		this.note = row.note();
		this.passageNumber = row.passageNumber();
		this.place = row.place();
		this.amounts.addAll(row.amounts());
		this.parentOrdinal = rank.parent();
		this.parentRef = (rank.parent() == null) ? null : ref.substring(0, ref.lastIndexOf('/') + 1) + rank.parent();
		this.depth = rank.depth();
		this.level = rank.level();
		this.section = rank.section();
		this.side = rank.side();
	}

	/**
	 * What is printed in the row.
	 *
	 * @param code what stands before the label: "TV6-711"
	 * @param taskField the Iv3 code: "6.711"
	 */
	public record PrintedRow(@Nullable String code, @Nullable String taskField, String label, @Nullable String note,
			int passageNumber, Place place, List<Amount> amounts) {
	}

	/** Takes the permanent names in place of those that the rows give. */
	public void take(Names names) {
		this.parentRef = names.ofParent(this.parentRef);
		this.ref = names.of(this.ref);
	}

	public BudgetTable getTable() {
		return this.table;
	}

	public String getRef() {
		return this.ref;
	}

	public int getOrdinal() {
		return this.ordinal;
	}

	public @Nullable Integer getParentOrdinal() {
		return this.parentOrdinal;
	}

	/** Permanent name of the row it is part of. */
	public @Nullable String getParentRef() {
		return this.parentRef;
	}

	public int getDepth() {
		return this.depth;
	}

	public LineLevel getLevel() {
		return this.level;
	}

	/** What is printed before the label, or null. */
	public @Nullable String getCode() {
		return this.code;
	}

	/** The Iv3 code with a point, or null. */
	public @Nullable String getTaskField() {
		return this.taskField;
	}

	public @Nullable String getSection() {
		return this.section;
	}

	public Side getSide() {
		return this.side;
	}

	/** The label; empty for an unlabelled total. */
	public String getLabel() {
		return this.label;
	}

	public @Nullable String getNote() {
		return this.note;
	}

	public int getPassageNumber() {
		return this.passageNumber;
	}

	public Place getPlace() {
		return this.place;
	}

	public List<Amount> getAmounts() {
		return List.copyOf(this.amounts);
	}

	/** The number printed in a column; empty where nothing is, which is not zero. */
	public Optional<BigDecimal> valueIn(BudgetColumn column) {
		return this.amounts.stream()
			.filter((amount) -> amount.position() == column.position())
			.map(Amount::value)
			.findFirst();
	}

	/**
	 * The amount of a column in full euros; empty where nothing is printed or no money.
	 */
	public Optional<BigDecimal> eurosIn(BudgetColumn column) {
		Unit unit = this.table.unitOf(column);
		return unit.isMoney() ? valueIn(column).map(unit::toEuros) : Optional.empty();
	}

}
