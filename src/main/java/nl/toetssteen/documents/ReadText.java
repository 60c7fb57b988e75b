package nl.toetssteen.documents;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

import jakarta.persistence.MappedSuperclass;

/** What is known of the bytes a document has now, and of how they were read. */
@MappedSuperclass
public abstract class ReadText {

	private String fileName;

	private String sha256;

	private int version;

	private int lineCount;

	private int blankLines;

	private Integer[] imagePages = {};

	private boolean withheld;

	private Instant readAt;

	private long readMillis;

	@SuppressWarnings("NullAway.Init") // JPA or read() fills the fields
	protected ReadText() {
	}

	/** Takes a text, the first or a later one. */
	void read(String fileName, String sha256, SourceTree tree, Instant readAt, long readMillis) {
		this.version++;
		this.fileName = fileName;
		this.sha256 = sha256;
		this.lineCount = tree.lineCount();
		this.blankLines = tree.blankLines();
		this.imagePages = tree.imagePages().toArray(Integer[]::new);
		this.withheld = tree.withheld();
		this.readAt = readAt;
		this.readMillis = readMillis;
	}

	/** Whether its original is a PDF, where people find a place by its page. */
	public boolean isPaged() {
		return this.fileName.toLowerCase(Locale.ROOT).endsWith(".pdf");
	}

	public String getFileName() {
		return this.fileName;
	}

	public String getSha256() {
		return this.sha256;
	}

	/** How manieth text under this code it is, from 1. */
	public int getVersion() {
		return this.version;
	}

	public int getLineCount() {
		return this.lineCount;
	}

	public int getBlankLines() {
		return this.blankLines;
	}

	public Instant getReadAt() {
		return this.readAt;
	}

	/** Milliseconds it took to turn the bytes into a tree; storing not included. */
	public long getReadMillis() {
		return this.readMillis;
	}

	/** The pages of which the words were read from their image, which may be wrong. */
	public List<Integer> imagePages() {
		return List.of(this.imagePages);
	}

	/** Whether the original could harm who opens it, so that nobody gets it. */
	public boolean isWithheld() {
		return this.withheld;
	}

	/** Whether the words of a place were read from the image of its page. */
	public boolean isFromImage(Place place) {
		return place.page() != null && imagePages().contains(place.page());
	}

}
