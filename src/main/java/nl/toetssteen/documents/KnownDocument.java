package nl.toetssteen.documents;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

/**
 * A document that others refer to and that was not read: known, but not in the corpus.
 */
@Entity
public class KnownDocument {

	@Id
	private String code;

	private String title;

	@Enumerated(EnumType.STRING)
	private DocumentKind kind;

	private String municipality;

	private int periodFrom;

	private int periodTo;

	private String reason;

	@SuppressWarnings("NullAway.Init") // JPA fills the fields
	protected KnownDocument() {
	}

	public String getTitle() {
		return this.title;
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

	public int getPeriodTo() {
		return this.periodTo;
	}

	/** How the portal knows of it, in Dutch. */
	public String getReason() {
		return this.reason;
	}

}
