package nl.toetssteen.ingestion.drawing;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;

class PageShelfTests {

	private static final Instant NOW = Instant.parse("2040-03-01T12:00:00Z");

	@TempDir
	private Path data;

	@Test
	void givesBackWhatItKeeps() throws IOException {
		shelf(NOW).keep("abc", 3, new byte[] { 1, 2 });

		assertThat(shelf(NOW).find("abc", 3)).hasValueSatisfying((png) -> assertThat(png).containsExactly(1, 2));
		assertThat(shelf(NOW).find("abc", 4)).isEmpty();
	}

	@Test
	void removesWhatNobodyAskedForInAWhile() throws IOException {
		shelf(NOW).keep("abc", 1, new byte[10]);
		shelf(NOW).keep("abc", 2, new byte[10]);
		shelf(NOW.plus(Duration.ofDays(20))).find("abc", 2);

		shelf(NOW).tidy(NOW.plus(Duration.ofDays(40)));

		assertThat(shelf(NOW).find("abc", 1)).isEmpty();
		assertThat(shelf(NOW).find("abc", 2)).isPresent();
	}

	@Test
	void removesTheOldestWhenItIsTooMuch() throws IOException {
		for (int page = 1; page <= 10; page++) {
			shelf(NOW.plusSeconds(page), 1000).keep("abc", page, new byte[15]);
		}

		shelf(NOW).tidy(NOW.plusSeconds(60));

		assertThat(shelf(NOW).find("abc", 5)).as("80 bytes of 100 are left").isEmpty();
		assertThat(shelf(NOW).find("abc", 6)).isPresent();
		assertThat(shelf(NOW).find("abc", 10)).isPresent();
	}

	private PageShelf shelf(Instant now) {
		return shelf(now, 100);
	}

	private PageShelf shelf(Instant now, int most) {
		return new PageShelf(this.data, DataSize.ofBytes(most), Duration.ofDays(30), Clock.fixed(now, ZoneOffset.UTC));
	}

}
