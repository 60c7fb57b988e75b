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
import nl.toetssteen.documents.Place;
import nl.toetssteen.policy.reading.FoundGoal;
import nl.toetssteen.themes.ThemeAssignment;
import org.jspecify.annotations.Nullable;

/** What a municipality wants to reach, from a programme of its budget. */
@Entity
public class Goal {

	@Id
	@GeneratedValue
	private @Nullable Long id;

	private Long documentId;

	private String ref;

	private String code;

	private String printedCode;

	private int programmeNumber;

	private String programmeTitle;

	private int position;

	private String title;

	private String text;

	private int passageNumber;

	private Place place;

	@ElementCollection(fetch = FetchType.EAGER)
	@CollectionTable(name = "goal_theme", joinColumns = @JoinColumn(name = "goal_id"))
	@OrderColumn(name = "rank")
	private List<ThemeAssignment> themes = new ArrayList<>();

	@SuppressWarnings("NullAway.Init") // JPA fills the fields
	protected Goal() {
	}

	Goal(Document document, String ref, int position, FoundGoal found, List<ThemeAssignment> themes) {
		this.documentId = document.getId();
		this.ref = ref;
		this.code = found.code();
		this.printedCode = found.printedCode();
		this.programmeNumber = found.programme();
		this.programmeTitle = found.programmeTitle();
		this.position = position;
		this.title = found.title();
		this.text = found.text();
		this.passageNumber = found.passage();
		this.place = found.place();
		this.themes.addAll(themes);
	}

	public Long getDocumentId() {
		return this.documentId;
	}

	/** Permanent name: "begroting-zandstad-2030/2.1". */
	public String getRef() {
		return this.ref;
	}

	/** Code of the document it stands in. */
	public String getDocumentCode() {
		return this.ref.substring(0, this.ref.indexOf('/'));
	}

	/** Tail of its ref, as in its address: "2.1". */
	public String getNumber() {
		return this.ref.substring(this.ref.indexOf('/') + 1);
	}

	public String getCode() {
		return this.code;
	}

	/** The code as printed; empty when the budget does not number its goals. */
	public String getPrintedCode() {
		return this.printedCode;
	}

	public int getProgrammeNumber() {
		return this.programmeNumber;
	}

	public String getProgrammeTitle() {
		return this.programmeTitle;
	}

	public String getTitle() {
		return this.title;
	}

	/** Its paragraphs and list items, one to a line. */
	public String getText() {
		return this.text;
	}

	public int getPassageNumber() {
		return this.passageNumber;
	}

	public Place getPlace() {
		return this.place;
	}

	/** Best theme first. */
	public List<ThemeAssignment> getThemes() {
		return List.copyOf(this.themes);
	}

}
