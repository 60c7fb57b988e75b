package nl.toetssteen.documents;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** The stored form of what reading set aside, for the completeness ledger. */
@Entity
@Table(name = "set_aside")
class SetAsideLines {

	@Id
	@GeneratedValue
	private @Nullable Long id;

	private Long documentId;

	private int lineFrom;

	private int lineTo;

	@Enumerated(EnumType.STRING)
	private SetAside.Reason reason;

	private String text;

	@SuppressWarnings("NullAway.Init") // JPA fills the fields
	protected SetAsideLines() {
	}

	SetAsideLines(Long documentId, SetAside setAside) {
		this.documentId = documentId;
		this.lineFrom = setAside.place().lineFrom();
		this.lineTo = setAside.place().lineTo();
		this.reason = setAside.reason();
		this.text = setAside.text();
	}

	SetAside toSetAside() {
		return new SetAside(Place.lines(this.lineFrom, this.lineTo), this.reason, this.text);
	}

}
