package nl.toetssteen.linking.judgements;

import java.util.List;

import nl.toetssteen.linking.review.Refusal;
import nl.toetssteen.linking.review.Searched;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class AxisTests {

	@Test
	void everyAnswerHasADefinitionAndAWordOfItsOwnOnItsAxis() {
		for (Axis axis : Axis.values()) {
			assertThat(axis.answers()).isNotEmpty().extracting(AxisValue::code).doesNotHaveDuplicates();
			assertThat(axis.answers()).allSatisfy((answer) -> assertThat(answer.definition()).endsWith("."));
			assertThat(axis.answers())
				.allSatisfy((answer) -> assertThat(AxisValue.of(axis, answer.code())).contains(answer));
		}
	}

	@Test
	void whoFoundNothingSaysWhatWasSearched() {
		assertThatExceptionOfType(Refusal.class)
			.isThrownBy(() -> new JudgementContent(AxisValue.NOTHING_FOUND, "", Searched.NOTHING))
			.withMessageContaining("Vul in waarnaar u zocht");

		var searched = new Searched("buurthuis", List.of(new Searched.Version("begroting", "ab")));
		assertThat(new JudgementContent(AxisValue.NOTHING_FOUND, "", searched).searched()).isEqualTo(searched);
	}

}
