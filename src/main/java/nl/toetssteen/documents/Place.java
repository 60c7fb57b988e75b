package nl.toetssteen.documents;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * Where something stands in the original: lines counted from 1, and the page where it is
 * known. For a text original the page comes from the last page marker that survived.
 */
@Embeddable
public record Place(@Column(name = "line_from") int lineFrom, @Column(name = "line_to") int lineTo,
		@Column(name = "page") @Nullable Integer page) {

	public Place {
		if (lineFrom < 1 || lineTo < lineFrom) {
			throw new IllegalArgumentException("Not a place: lines " + lineFrom + " to " + lineTo);
		}
	}

	public static Place line(int line) {
		return new Place(line, line, null);
	}

	public static Place lines(int from, int to) {
		return new Place(from, to, null);
	}

	/** The smallest place that holds both; keeps the page this one starts on. */
	public Place through(Place other) {
		return new Place(Math.min(this.lineFrom, other.lineFrom), Math.max(this.lineTo, other.lineTo), this.page);
	}

}
