package nl.toetssteen.linking.lineage.pages;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DifferenceTests {

	@Test
	void marksWordsThatWentAndCame() {
		assertThat(
				Difference.between("We voeren een strenge verordening in", "We voeren een verordening in met boetes"))
			.containsExactly(new Piece(Piece.Kind.SAME, "We voeren een"), new Piece(Piece.Kind.GONE, "strenge"),
					new Piece(Piece.Kind.SAME, "verordening in"), new Piece(Piece.Kind.ADDED, "met boetes"));
	}

	@Test
	void aCapitalOrACommaIsNoDifference() {
		assertThat(Difference.between("Wijkplannen, samen.", "wijkplannen samen")).extracting(Piece::kind)
			.containsOnly(Piece.Kind.SAME);
	}

	@Test
	void marksNothingInSentencesWithLittleInCommon() {
		assertThat(Difference.between("Er komt een zwembad in het park", "De parkeergarage wordt dus goedkoper"))
			.isEmpty();
	}

	@Test
	void standsEmptyText() {
		assertThat(Difference.between("", "")).extracting(Piece::kind).doesNotContain(Piece.Kind.GONE);
	}

}
