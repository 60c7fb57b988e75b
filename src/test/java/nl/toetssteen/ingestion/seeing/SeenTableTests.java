package nl.toetssteen.ingestion.seeing;

import org.junit.jupiter.api.Test;

import nl.toetssteen.ingestion.pdf.reading.Box;
import nl.toetssteen.ingestion.pdf.reading.SeenPage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class SeenTableTests {

	private static final String HEAD = "level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext\n";

	@Test
	void takesTheWordsWithTheirPlaceInPoints() {
		SeenPage page = SeenTable.page(3,
				HEAD + line("4\t1\t1\t1\t1\t0\t20\t40\t300\t20\t-1", "")
						+ line("5\t1\t1\t1\t1\t1\t20\t40\t100\t20\t96", "Elk")
						+ line("5\t1\t1\t1\t1\t2\t130\t40\t60\t20\t90", "jaar")
						+ line("5\t1\t1\t1\t2\t1\t20\t80\t60\t20\t95", " "),
				2);

		assertThat(page.words()).extracting(SeenPage.SeenWord::text).containsExactly("Elk", "jaar");
		assertThat(page.words().getFirst().box()).isEqualTo(new Box(3, 10, 20, 50, 10));
		assertThat(page.words()).extracting(SeenPage.SeenWord::line).containsOnly(1_001_001);
		assertThat(page.confidence()).isEqualTo(0.926, within(0.001));
	}

	@Test
	void takesNoLettersOutOfStains() {
		SeenPage page = SeenTable.page(1, HEAD + line("5\t1\t1\t1\t1\t1\t20\t40\t100\t20\t31", "HUAk")
				+ line("5\t1\t1\t1\t1\t2\t20\t40\t100\t20\t58", "vorloghgevaar"), 2);

		assertThat(page.words()).isEmpty();
		assertThat(page.confidence()).isBetween(0.3, 0.6);
	}

	private static String line(String cells, String text) {
		return cells + "\t" + text + "\n";
	}

}
