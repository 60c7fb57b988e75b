package nl.toetssteen.themes;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ThemeClassifierTests {

	private final ThemeClassifier classifier = new ThemeClassifier(Vocabularies.all());

	@Test
	void putsATextUnderTheThemeItsWordsPointTo() {
		assertThat(first("", "Elke kern krijgt een fietspad naar het station.")).isEqualTo("verkeer-en-vervoer");
		assertThat(first("", "Wij knappen de gymzaal en het zwembad op.")).isEqualTo("sport");
		assertThat(first("", "De hondenbelasting gaat omlaag.")).isEqualTo("gemeentefinancien");
	}

	@Test
	void letsTheTitleWeighMoreThanTheText() {
		assertThat(first("Nieuwe bibliotheek", "Bij de bushalte, naast de winkels, komt een gebouw voor iedereen."))
			.isEqualTo("cultuur");
	}

	@Test
	void fallsBackOnTheContextWhenTheTextSaysLittle() {
		var text = new ThemedText("", "Dat doen wij ook volgend jaar.", List.of("Armoede"));

		assertThat(this.classifier.classify(text)).extracting((match) -> match.theme().value())
			.containsExactly("inkomen-en-schulden");
	}

	@Test
	void givesAtMostThreeThemesBestFirst() {
		var text = new ThemedText("",
				"Politie, huurders, leerlingen, mantelzorgers, fietsers en sporters praten met wethouders.", List.of());

		assertThat(this.classifier.classify(text)).hasSizeBetween(1, 3)
			.isSortedAccordingTo((one, other) -> Double.compare(other.score(), one.score()));
	}

	@Test
	void keepsTheWordsThatDecided() {
		var text = new ThemedText("Woningnood", "Meer sociale huur.", List.of());

		assertThat(this.classifier.classify(text).getFirst().reasons()).containsExactlyInAnyOrder("Woningnood",
				"sociale huur");
	}

	@Test
	void putsATextWithoutKnownWordsUnderGovernmentWithoutReasons() {
		var text = new ThemedText("", "Xyzzy plugh.", List.of());

		assertThat(this.classifier.classify(text))
			.containsExactly(new ThemeMatch(new ThemeCode("bestuur-en-inspraak"), 0, List.of()));
	}

	private String first(String title, String body) {
		return this.classifier.classify(new ThemedText(title, body, List.of())).getFirst().theme().value();
	}

}
