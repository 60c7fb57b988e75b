package nl.toetssteen.documents.finding;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class VoiceTests {

	private static final List<String> TEXTS = List.of("Dorpsbelang wil groen. Daarom wil Dorpsbelang bomen.",
			"Dorpsbelang wil rust. Ook wil de raad dat.", "Dorpsbelang kiest voor zorg en dat doet Dorpsbelang graag.",
			"Dorpsbelang wil sport. Ook wil de wethouder dat. Zo zegt Dorpsbelang het.",
			"Ook wil hij dat. Ook wil zij dat. En zo is Dorpsbelang.");

	@Test
	void hearsWhoWantsSomethingTimeAndAgain() {
		assertThat(Voice.in(TEXTS).name()).isEqualTo("Dorpsbelang");
		assertThat(Voice.in(TEXTS.subList(0, 2)).name()).isNull();
	}

	@Test
	void takesWhatTheyWillDoForACommitment() {
		var voice = new Voice("Dorpsbelang");

		assertThat(voice.commits("Dorpsbelang wil dat de bus vaker rijdt.")).isTrue();
		assertThat(voice.commits("Daarom investeert Dorpsbelang in het zwembad.")).isTrue();
		assertThat(voice.commits("Dorpsbelang bestaat twintig jaar.")).isFalse();
		assertThat(voice.commits("Iedereen weet wat Dorpsbelang wil.")).isFalse();
		assertThat(voice.commits("Wat wil Dorpsbelang?")).isFalse();
	}

}
