package nl.toetssteen.linking;

import nl.toetssteen.linking.review.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class LinkContentTests {

	@ParameterizedTest
	@ValueSource(strings = { "101", "-1", "2,5", "veel", "99999999999" })
	void aShareIsAWholePercentage(String share) {
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> LinkContent.typed("voert-uit", share, ""))
			.withMessageContaining("0 tot en met 100");
	}

	@Test
	void anEmptyShareIsNotZero() {
		assertThat(LinkContent.typed("voert-uit", " ", null).share()).isNull();
		assertThat(LinkContent.typed("voert-uit", "0", null).share()).isZero();
		assertThat(LinkContent.typed("voert-uit", " 60 % ", null).share()).isEqualTo(60);
	}

	@Test
	void aKindMustBeChosen() {
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> LinkContent.typed(null, null, null))
			.withMessageContaining("Kies wat voor verband");
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> LinkContent.typed("CARRIES_OUT", null, null));
	}

}
