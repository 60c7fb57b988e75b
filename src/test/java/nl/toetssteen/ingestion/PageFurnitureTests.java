package nl.toetssteen.ingestion;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PageFurnitureTests {

	@ParameterizedTest
	@ValueSource(strings = { "Pagina 12", " blz. 12 van 40", "Begroting 2031   Pagina 12 van 144",
			"Samen verder | pagina 12" })
	void findsThePageALineNames(String line) {
		assertThat(PageFurniture.pageMarker(line)).hasValue(12);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Dit staat op pagina 12", "Pagina 12 gaat over wonen", "12", "" })
	void leavesAPageInASentence(String line) {
		assertThat(PageFurniture.pageMarker(line)).isEmpty();
	}

	@Test
	void findsANumberThatStandsAlone() {
		assertThat(PageFurniture.loneNumber(" - 7 - ")).hasValue(7);
		assertThat(PageFurniture.loneNumber("7.")).isEmpty();
		assertThat(PageFurniture.loneNumber("7 miljoen")).isEmpty();
	}

	@Test
	void findsALoneAddress() {
		assertThat(PageFurniture.isUrl(" https://voorbeeld.nl/begroting?jaar=1 ")).isTrue();
		assertThat(PageFurniture.isUrl("www.voorbeeld.nl")).isTrue();
		assertThat(PageFurniture.isUrl("Zie www.voorbeeld.nl")).isFalse();
	}

}
