package nl.toetssteen.documents;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import org.jspecify.annotations.Nullable;

/** One published text: an election programme, a coalition agreement or a budget. */
@Entity
public class Document extends ReadText {

	@Id
	@GeneratedValue
	private @Nullable Long id;

	private String code;

	private String title;

	@Enumerated(EnumType.STRING)
	private DocumentKind kind;

	private String municipality;

	private int periodFrom;

	private int periodTo;

	private @Nullable LocalDate published;

	private @Nullable String note;

	private @Nullable Instant withdrawnAt;

	private @Nullable String budgetAddress;

	@ElementCollection(fetch = FetchType.EAGER)
	@CollectionTable(name = "document_issuer", joinColumns = @JoinColumn(name = "document_id"))
	@OrderColumn(name = "position")
	@Column(name = "name")
	private List<String> issuers = new ArrayList<>();

	@SuppressWarnings("NullAway.Init") // JPA fills the fields
	protected Document() {
	}

	@SuppressWarnings("NullAway.Init") // read() fills the other fields
	Document(DocumentFacts facts, String sha256, SourceTree tree, Instant readAt, long readMillis) {
		this.code = facts.code();
		this.kind = facts.kind();
		read(facts, sha256, tree, readAt, readMillis);
	}

	/** Takes a changed text, and what is known of it, under the same code. */
	void replace(DocumentFacts facts, String sha256, SourceTree tree, Instant readAt, long readMillis) {
		if (!this.code.equals(facts.code()) || this.kind != facts.kind()) {
			throw new IllegalArgumentException("A document keeps its code and kind: " + this.code);
		}
		this.withdrawnAt = null;
		read(facts, sha256, tree, readAt, readMillis);
	}

	/** Takes the address of a new budget, which it keeps whatever becomes of it. */
	void standAt(String address) {
		this.budgetAddress = address;
	}

	/** Takes it away from visitors; a later version brings it back. */
	void withdraw(Instant now) {
		this.withdrawnAt = now;
	}

	private void read(DocumentFacts facts, String sha256, SourceTree tree, Instant readAt, long readMillis) {
		this.title = facts.title();
		this.municipality = facts.municipality();
		this.periodFrom = facts.periodFrom();
		this.periodTo = facts.periodTo();
		this.published = facts.published();
		this.note = facts.note();
		this.issuers.clear();
		this.issuers.addAll(facts.issuers());
		read(facts.fileName(), sha256, tree, readAt, readMillis);
	}

	public Long getId() {
		if (this.id == null) {
			throw new IllegalStateException("Not stored yet: " + this.code);
		}
		return this.id;
	}

	public String getCode() {
		return this.code;
	}

	public String getTitle() {
		return this.title;
	}

	/** What people call it in one breath: "SP 2026", "Akkoord 2018", "Begroting 2026". */
	public String shortName() {
		return this.kind.named(this.issuers) + " " + this.periodFrom;
	}

	public DocumentKind getKind() {
		return this.kind;
	}

	public String getMunicipality() {
		return this.municipality;
	}

	public int getPeriodFrom() {
		return this.periodFrom;
	}

	/** Its own step below /begroting/; null for what is no budget. */
	public @Nullable String getBudgetAddress() {
		return this.budgetAddress;
	}

	/**
	 * The year of a budget with its address.
	 * @throws IllegalStateException for what is no budget
	 */
	public BudgetYear budgetYear() {
		if (this.budgetAddress == null) {
			throw new IllegalStateException("Not a budget: " + this.code);
		}
		return new BudgetYear(this.periodFrom, this.budgetAddress);
	}

	public int getPeriodTo() {
		return this.periodTo;
	}

	public @Nullable LocalDate getPublished() {
		return this.published;
	}

	public @Nullable String getNote() {
		return this.note;
	}

	/** When it was taken away from visitors; null while they can read it. */
	public @Nullable Instant getWithdrawnAt() {
		return this.withdrawnAt;
	}

	public List<String> getIssuers() {
		return List.copyOf(this.issuers);
	}

}
