package nl.toetssteen.themes.words;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class VocabularyTests {

	private final Vocabulary vocabulary = new Vocabulary();

	@Test
	void findsAWordWithAnyEnding() {
		this.vocabulary.add("wonen", 4, List.of("huurder"));

		assertThat(this.vocabulary.find("De Huurders klagen."))
			.containsExactly(new Hit("wonen", 4, "huurder", "Huurders"));
	}

	@Test
	void findsStartsAndEndsOfCompounds() {
		this.vocabulary.add("wonen", 4, List.of("woning-"));
		this.vocabulary.add("zorg", 2, List.of("-zorg"));

		assertThat(this.vocabulary.find("woningnood en thuiszorg, geen wonen en zorgen")).extracting(Hit::printed)
			.containsExactly("woningnood", "thuiszorg");
	}

	@Test
	void countsAPhraseOnceAndNotItsWords() {
		this.vocabulary.add("wonen", 2, List.of("huur"));
		this.vocabulary.add("wonen", 4, List.of("sociale huur"));

		assertThat(this.vocabulary.find("meer sociale huur")).extracting(Hit::printed).containsExactly("sociale huur");
	}

	@Test
	void prefersAWholeWordToAPartOfIt() {
		this.vocabulary.add("zorg", 4, List.of("-zorg"));
		this.vocabulary.add("jeugd", 4, List.of("jeugdzorg"));

		assertThat(this.vocabulary.find("jeugdzorg")).extracting(Hit::subject).containsExactly("jeugd");
	}

	@Test
	void prefersALongerPartToAShorterOne() {
		this.vocabulary.add("verkeer", 4, List.of("bus-"));
		this.vocabulary.add("cultuur", 4, List.of("buskruit-"));

		assertThat(this.vocabulary.find("buskruitmuseum")).extracting(Hit::subject).containsExactly("cultuur");
	}

	@Test
	void takesAnExactWordLiterally() {
		this.vocabulary.add("zorg", 1, List.of("=zorg"));

		assertThat(this.vocabulary.find("zorg, zorgen en zorgt")).extracting(Hit::printed).containsExactly("zorg");
	}

	@Test
	void ignoresWordsThatOnlyLookAlike() {
		this.vocabulary.add("natuur", 4, List.of("natuur-"));
		this.vocabulary.ignore(List.of("natuurlijk"));

		assertThat(this.vocabulary.find("Natuurlijk, een natuurpad")).extracting(Hit::printed)
			.containsExactly("natuurpad");
	}

	@Test
	void doesNotMindAccentsHyphensAndCapitals() {
		this.vocabulary.add("financien", 4, List.of("financien", "reintegratie"));

		assertThat(this.vocabulary.find("FINANCIËN en re-integratie")).hasSize(2);
	}

	@Test
	void refusesASearchWordWithoutLetters() {
		assertThatIllegalArgumentException().isThrownBy(() -> this.vocabulary.add("wonen", 4, List.of("-")))
			.withMessageContaining("wonen");
	}

}
