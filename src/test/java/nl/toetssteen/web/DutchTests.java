package nl.toetssteen.web;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DutchTests {

	private final Dutch dutch = new Dutch(Clock.system(ZoneId.of("Europe/Amsterdam")));

	@Test
	void separatesThousandsWithAPoint() {
		assertThat(this.dutch.euro(new BigDecimal("1012000"))).isEqualTo("€\u00a01.012.000");
		assertThat(this.dutch.number(new BigDecimal("-1206"))).isEqualTo("\u22121.206");
	}

	@Test
	void givesCentsOnlyWhereThereAreAny() {
		assertThat(this.dutch.euro(new BigDecimal("3.5"))).isEqualTo("€\u00a03,50");
		assertThat(this.dutch.euro(new BigDecimal("3.00"))).isEqualTo("€\u00a03");
	}

	@Test
	void shortensFromAMillionOn() {
		assertThat(this.dutch.shortEuro(new BigDecimal("999999"))).isEqualTo("€\u00a0999.999");
		assertThat(this.dutch.shortEuro(new BigDecimal("-28950000"))).isEqualTo("\u2212€\u00a029,0\u00a0mln");
		assertThat(this.dutch.shortEuro(new BigDecimal("1250000000"))).isEqualTo("€\u00a01,3\u00a0mld");
	}

	@Test
	void anEmptyCellIsNotZero() {
		assertThat(this.dutch.euro(null)).isEmpty();
		assertThat(this.dutch.shortEuro(BigDecimal.ZERO)).isEqualTo("€\u00a00");
	}

	@Test
	void writesDaysAndMomentsInDutch() {
		assertThat(this.dutch.date(LocalDate.of(2027, 3, 3))).isEqualTo("3 maart 2027");
		assertThat(this.dutch.moment(Instant.parse("2027-03-03T13:05:00Z"))).isEqualTo("3 maart 2027, 14.05 uur");
		assertThat(this.dutch.count(1, "belofte", "beloften")).isEqualTo("1\u00a0belofte");
	}

}
