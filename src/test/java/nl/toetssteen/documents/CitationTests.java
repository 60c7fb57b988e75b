package nl.toetssteen.documents;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CitationTests {

	@Test
	void aTextIsCitedByItsLines() {
		assertThat(citation(false, Place.lines(168, 170)).chip()).isEqualTo("SP 2026 · Wonen · 5.1 · regel 168-170");
		assertThat(citation(false, new Place(168, 168, 12)).placeInWords()).isEqualTo("regel 168, pagina 12");
	}

	@Test
	void aPdfIsCitedByThePageThatCanBeSeen() {
		assertThat(citation(true, new Place(168, 170, 12)).chip()).isEqualTo("SP 2026 · Wonen · 5.1 · pagina 12");
	}

	private static Citation citation(boolean paged, Place place) {
		return new Citation("sp-2026", "SP 2026", DocumentKind.PROGRAMME, paged, List.of("Wonen", "5.1"), 1, place,
				"Elk jaar 200 woningen.");
	}

}
