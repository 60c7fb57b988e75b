package nl.toetssteen.comparison.differences.matching;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import nl.toetssteen.documents.Citation;
import nl.toetssteen.documents.quantities.Quantity;

/**
 * A quantity with where it is said.
 *
 * @param ref public name of the pledge, agreement item, goal, activity, row or passage
 * @param source with the literal words of the sentence
 * @param year first year of the document's period
 * @param issuers who speaks in the document
 * @param themes codes, best first
 * @param row whether it is a cell of a table
 * @param further where else it stands when it was counted from several places
 * @param around what says more about it than its sentence: title, section, the passage
 */
public record Mention(String ref, Quantity quantity, Citation source, int year, Set<String> issuers,
		List<String> themes, boolean row, List<Citation> further, String around) {

	public Mention {
		further = List.copyOf(further);
		issuers = Set.copyOf(issuers);
		themes = List.copyOf(themes);
	}

	/** A quantity that stands in one place. */
	public Mention(String ref, Quantity quantity, Citation source, int year, Set<String> issuers, List<String> themes,
			boolean row, String around) {
		this(ref, quantity, source, year, issuers, themes, row, List.of(), around);
	}

	/** Code of the document. */
	public String document() {
		return this.source.document();
	}

	boolean sameDocument(Mention other) {
		return document().equals(other.document());
	}

	/** The same place with another quantity, counted there and further on. */
	public Mention counted(Quantity other, List<Citation> elsewhere) {
		return new Mention(this.ref, other, this.source, this.year, this.issuers, this.themes, this.row, elsewhere,
				this.around);
	}

	/** Every place it stands in. */
	public List<Citation> sources() {
		return Stream.concat(Stream.of(this.source), this.further.stream()).toList();
	}

	/** Whether the same party or municipality speaks. */
	boolean sameSpeaker(Mention other) {
		return this.issuers.stream().anyMatch(other.issuers::contains);
	}

}
