package nl.toetssteen.documents;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Transient;
import org.springframework.data.domain.Persistable;

/** The bytes of a document as they were received. */
@Entity
class Original implements Persistable<Long> {

	@Id
	private Long documentId;

	private byte[] content;

	@Transient
	private boolean stored = true;

	@SuppressWarnings("NullAway.Init") // JPA fills the fields
	protected Original() {
	}

	Original(Long documentId, byte[] content) {
		this.documentId = documentId;
		this.content = content.clone();
		this.stored = false;
	}

	@Override
	public Long getId() {
		return this.documentId;
	}

	/** The id is the document's, so it does not tell whether the row exists. */
	@Override
	public boolean isNew() {
		return !this.stored;
	}

	@PostPersist
	void markStored() {
		this.stored = true;
	}

	byte[] getContent() {
		return this.content.clone();
	}

}
