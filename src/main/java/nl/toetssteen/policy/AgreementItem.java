package nl.toetssteen.policy;

import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import nl.toetssteen.documents.Document;
import nl.toetssteen.documents.finding.FoundStatement;
import nl.toetssteen.themes.ThemeAssignment;
import org.jspecify.annotations.Nullable;

/** Something a coalition agreed, from its agreement. */
@Entity
public class AgreementItem {

	@Id
	@GeneratedValue
	private @Nullable Long id;

	private Long documentId;

	private FoundStatement statement;

	@ElementCollection(fetch = FetchType.EAGER)
	@CollectionTable(name = "agreement_item_theme", joinColumns = @JoinColumn(name = "agreement_item_id"))
	@OrderColumn(name = "rank")
	private List<ThemeAssignment> themes = new ArrayList<>();

	@SuppressWarnings("NullAway.Init") // JPA fills the fields
	protected AgreementItem() {
	}

	AgreementItem(Document document, FoundStatement statement, List<ThemeAssignment> themes) {
		this.documentId = document.getId();
		this.statement = statement;
		this.themes.addAll(themes);
	}

	public Long getDocumentId() {
		return this.documentId;
	}

	/** Its literal words with their name and place. */
	public FoundStatement getStatement() {
		return this.statement;
	}

	/** Best theme first. */
	public List<ThemeAssignment> getThemes() {
		return List.copyOf(this.themes);
	}

}
