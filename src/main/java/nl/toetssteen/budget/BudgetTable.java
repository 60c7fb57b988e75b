package nl.toetssteen.budget;

import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

import nl.toetssteen.documents.Place;

/** A table with money or indicators, as a budget prints it. */
@Entity
public class BudgetTable {

	@Id
	@GeneratedValue
	private @Nullable Long id;

	private Long documentId;

	private String slug;

	@Enumerated(EnumType.STRING)
	private BudgetTableKind kind;

	private String title;

	private @Nullable Integer programme;

	@Enumerated(EnumType.STRING)
	private Unit unit;

	private boolean unitPrinted;

	private int position;

	private int passageNumber;

	private Place place;

	@ElementCollection
	@CollectionTable(name = "budget_column", joinColumns = @JoinColumn(name = "table_id"))
	@OrderBy("position")
	@BatchSize(size = 200)
	private List<BudgetColumn> columns = new ArrayList<>();

	@SuppressWarnings("NullAway.Init") // JPA fills the fields
	protected BudgetTable() {
	}

	/**
	 * A table that was read.
	 * @param name its kind, slug, title and programme
	 * @param unitPrinted false when no unit is printed and it follows from the context
	 * @param position reading order among the tables of the document, from 1
	 */
	public BudgetTable(Long documentId, TableName name, Unit unit, boolean unitPrinted, int position, int passageNumber,
			Place place, List<BudgetColumn> columns) {
		this.documentId = documentId;
		this.kind = name.kind();
		this.slug = name.slug();
		this.title = name.title();
		this.programme = name.programme();
		this.unit = unit;
		this.unitPrinted = unitPrinted;
		this.position = position;
		this.passageNumber = passageNumber;
		this.place = place;
		this.columns.addAll(columns);
	}

	public Long getId() {
		if (this.id == null) {
			throw new IllegalStateException("Not stored yet: " + this.slug);
		}
		return this.id;
	}

	public Long getDocumentId() {
		return this.documentId;
	}

	/** Tail of the ref: {@code tabel/p1-middeleninzet} without {@code tabel/}. */
	public String getSlug() {
		return this.slug;
	}

	public BudgetTableKind getKind() {
		return this.kind;
	}

	public String getTitle() {
		return this.title;
	}

	/** Number of the programme it stands in, or null. */
	public @Nullable Integer getProgramme() {
		return this.programme;
	}

	public Unit getUnit() {
		return this.unit;
	}

	public boolean isUnitPrinted() {
		return this.unitPrinted;
	}

	public int getPassageNumber() {
		return this.passageNumber;
	}

	public Place getPlace() {
		return this.place;
	}

	public List<BudgetColumn> getColumns() {
		return List.copyOf(this.columns);
	}

	/** The unit of a column's numbers. */
	public Unit unitOf(BudgetColumn column) {
		return (column.unit() != null) ? column.unit() : this.unit;
	}

}
