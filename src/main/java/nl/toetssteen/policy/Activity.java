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
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import nl.toetssteen.documents.Place;
import nl.toetssteen.policy.reading.FoundActivity;
import nl.toetssteen.themes.ThemeAssignment;
import org.jspecify.annotations.Nullable;

/** What a municipality is going to do for a goal, from its budget. */
@Entity
public class Activity {

	@Id
	@GeneratedValue
	private @Nullable Long id;

	@ManyToOne(optional = false)
	private Goal goal;

	private String ref;

	private String code;

	private String printedCode;

	private int position;

	private String title;

	private String text;

	private @Nullable String period;

	private int passageNumber;

	private Place place;

	@ElementCollection(fetch = FetchType.EAGER)
	@CollectionTable(name = "activity_theme", joinColumns = @JoinColumn(name = "activity_id"))
	@OrderColumn(name = "rank")
	private List<ThemeAssignment> themes = new ArrayList<>();

	@SuppressWarnings("NullAway.Init") // JPA fills the fields
	protected Activity() {
	}

	Activity(Goal goal, String ref, int position, FoundActivity found, List<ThemeAssignment> themes) {
		this.goal = goal;
		this.ref = ref;
		this.code = found.code();
		this.printedCode = found.printedCode();
		this.position = position;
		this.title = found.title();
		this.text = found.text();
		this.period = found.period();
		this.passageNumber = found.passage();
		this.place = found.place();
		this.themes.addAll(themes);
	}

	public Goal getGoal() {
		return this.goal;
	}

	/** Permanent name: "begroting-zandstad-2030/2.1.b". */
	public String getRef() {
		return this.ref;
	}

	/** Tail of its ref, as in its address: "2.1". */
	public String getNumber() {
		return this.ref.substring(this.ref.indexOf('/') + 1);
	}

	public String getCode() {
		return this.code;
	}

	/** The code as printed ("2.1 b."); empty when the budget gives activities none. */
	public String getPrintedCode() {
		return this.printedCode;
	}

	public String getTitle() {
		return this.title;
	}

	/** Its headings, paragraphs and list items, one to a line. */
	public String getText() {
		return this.text;
	}

	/** When it will be done, as printed; null when that is not said. */
	public @Nullable String getPeriod() {
		return this.period;
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
