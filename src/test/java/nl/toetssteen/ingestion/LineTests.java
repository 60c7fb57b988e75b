package nl.toetssteen.ingestion;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LineTests {

	@Test
	void countsLinesAtLineFeedsOnly() {
		assertThat(Line.split("een\r\n\ftwee\u2028nog twee\n\ndrie")).containsExactly(new Line(1, "een"),
				new Line(2, "\ftwee\u2028nog twee"), new Line(3, ""), new Line(4, "drie"));
	}

	@Test
	void endsTheLastLineAtItsLineFeed() {
		assertThat(Line.split("een\n")).hasSize(1);
		assertThat(Line.split("een\n\n")).hasSize(2);
	}

	@Test
	void aLoneNoBreakSpaceIsBlank() {
		assertThat(new Line(1, " \u00a0\u2003").isBlank()).isTrue();
		assertThat(new Line(1, "\u00a0.").isBlank()).isFalse();
	}

}
