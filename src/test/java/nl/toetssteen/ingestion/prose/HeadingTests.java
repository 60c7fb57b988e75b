package nl.toetssteen.ingestion.prose;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class HeadingTests {

	@ParameterizedTest
	@ValueSource(strings = { "Wonen", "Waar staan wij voor", "Wat gaan we doen?", "Sport en bewegen:", "Hoofdstuk 1",
			"Economische agenda 2030 – 2034", "DE HAVEN" })
	void aShortTitleIsLikeAHeading(String text) {
		assertThat(Heading.isLike(text)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Wij bouwen een haven.", "Daarom werken we met deze regels:", "en dat blijft zo",
			"Een huis in de", "Zandstad, 14 mei 2030", "Lijsttrekker Dorpsbelang", "Onderhoud wegen 50 200 -250",
			"Nieuwe aanslag: 300.000 × 0,001 = 300", "Dat kan. Zie ook" })
	void aSentenceASignatureOrARowOfFiguresIsNot(String text) {
		assertThat(Heading.isLike(text)).isFalse();
	}

}
