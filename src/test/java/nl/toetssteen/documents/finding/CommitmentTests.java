package nl.toetssteen.documents.finding;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class CommitmentTests {

	@ParameterizedTest
	@ValueSource(
			strings = { "We leggen in drie jaar een nieuwe haven aan.", "Daarom schaffen wij de hondenbelasting af.",
					"Toerisme is een sector die we ondersteunen.", "We blijven streng op overlast.",
					"Inwoners beslissen mee over het groen.", "Elke school krijgt een eigen moestuin.",
					"Er komen twee jongerenwerkers bij.", "Het zwembad moet open blijven.",
					"De dijk wordt in 2031 verhoogd.", "We zijn bereid daar geld voor vrij te maken." })
	void findsWhatCommits(String sentence) {
		assertThat(Commitment.isIn(sentence)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Wij zijn trots op onze dijken.", "We zien dat de vraag groeit.",
			"Hoe houden we het betaalbaar?", "In dit hoofdstuk zetten we onze plannen op een rij.",
			"Tot slot beschrijven we de financiën.", "De haven is de grootste van de streek.",
			"Vorig jaar bouwden we honderd woningen.", "De vergrijzing wordt steeds zichtbaarder.",
			"Er zijn wijken die verbeterd moeten worden.", "De manier waarop we samenwerken bevalt." })
	void leavesWhatDescribes(String sentence) {
		assertThat(Commitment.isIn(sentence)).isFalse();
	}

	@Test
	void dividesTextAtItsSentencesAndNotAtAbbreviations() {
		assertThat(Sentences.of("Wij bouwen o.a. Oost en dr. Bos op. \"Nu al?\" Ja! Dat kan."))
			.extracting(Sentences.Found::text)
			.containsExactly("Wij bouwen o.a. Oost en dr. Bos op.", "\"Nu al?\"", "Ja!", "Dat kan.");
	}

}
