package nl.toetssteen.ingestion.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import nl.toetssteen.ingestion.pdf.reading.Box;
import nl.toetssteen.ingestion.pdf.reading.LaidBlock;
import nl.toetssteen.ingestion.pdf.reading.LaidLine;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LaidOutChaptersTests {

	private final List<LaidBlock> blocks = new ArrayList<>();

	@Test
	void theHighestHeadingsOpenTheChapters() {
		heading(1, "Wonen").text(10)
			.heading(1, "Werk")
			.text(10)
			.heading(2, "Banen")
			.text(10)
			.heading(1, "Zorg")
			.text(10);

		assertThat(chapters()).containsExactly("1 Wonen", "2 Werk", "3 Zorg");
	}

	@Test
	void aPartThatHoldsMostOfTheTextIsDividedByTheHeadingsBelowIt() {
		heading(1, "Voorwoord").text(10).heading(1, "Programma");
		heading(2, "Wonen").text(20).heading(2, "Werk").text(20).heading(2, "Zorg").text(20);
		heading(1, "Verantwoording").text(10);

		assertThat(chapters()).containsExactly("1 Voorwoord", "2 Programma", "3 Wonen", "4 Werk", "5 Zorg",
				"6 Verantwoording");
	}

	@Test
	void aHeadingThatReturnsUnderEachSubjectOpensNoChapter() {
		for (String subject : List.of("Wonen", "Werk", "Zorg")) {
			heading(1, subject).text(10).heading(1, "Dit gaan we doen:").text(10);
		}

		assertThat(chapters()).containsExactly("1 Wonen", "2 Werk", "3 Zorg");
	}

	@Test
	void aChapterWhoseDividerSaysTheSameOpensOnce() {
		for (String subject : List.of("Wonen in de wijk", "Werk en inkomen", "Zorg voor elkaar")) {
			heading(1, subject).heading(1, subject.replaceFirst("r", "")).text(10);
		}

		assertThat(chapters()).containsExactly("1 Wonen in de wijk", "2 Werk en inkomen", "3 Zorg voor elkaar");
	}

	@Test
	void aHeadingThatReturnsWithAndWithoutColonOpensNoChapter() {
		for (String end : List.of("", ":", "")) {
			heading(1, "Thema " + this.blocks.size()).text(10).heading(1, "Dit gaan we doen" + end).text(10);
		}

		assertThat(chapters()).containsExactly("1 Thema 0", "2 Thema 4", "3 Thema 8");
	}

	private LaidOutChaptersTests heading(int level, String text) {
		this.blocks.add(LaidBlock.heading(level, null, text, line(text)));
		return this;
	}

	private LaidOutChaptersTests text(int words) {
		String text = "woord ".repeat(words).strip();
		this.blocks.add(LaidBlock.paragraph(text, line(text)));
		return this;
	}

	private List<LaidLine> line(String text) {
		return List.of(new LaidLine(this.blocks.size() + 1, text, new Box(1, 0, 0, 1, 1)));
	}

	private List<String> chapters() {
		var chapters = new LaidOutChapters(this.blocks);
		return IntStream.range(0, this.blocks.size())
			.filter(chapters::startsAt)
			.mapToObj((i) -> chapters.number(i) + " " + this.blocks.get(i).text())
			.toList();
	}

}
