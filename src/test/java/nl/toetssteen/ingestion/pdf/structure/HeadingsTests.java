package nl.toetssteen.ingestion.pdf.structure;

import java.util.List;

import nl.toetssteen.ingestion.pdf.reading.BlockKind;
import org.junit.jupiter.api.Test;

import static nl.toetssteen.ingestion.pdf.structure.TypeSheet.BOLD;
import static nl.toetssteen.ingestion.pdf.structure.TypeSheet.DROP;
import static nl.toetssteen.ingestion.pdf.structure.TypeSheet.ITALIC;
import static nl.toetssteen.ingestion.pdf.structure.TypeSheet.LARGE;
import static nl.toetssteen.ingestion.pdf.structure.TypeSheet.PLAIN;
import static org.assertj.core.api.Assertions.assertThat;

class HeadingsTests {

	private static TypeSheet boldHeadings() {
		var sheet = new TypeSheet();
		for (String title : new String[] { "Wonen", "Werk", "Zorg" }) {
			sheet.white().line(title, BOLD).text(3);
		}
		return sheet;
	}

	@Test
	void takesASentenceForAHeadingWhereItIsSetAsTheOthersAre() {
		assertThat(boldHeadings().white().line("Wij pakken armoede aan.", BOLD).text(3).read())
			.contains("H Wij pakken armoede aan.");
	}

	@Test
	void takesNoBoldSentenceForAHeadingWhereNoHeadingIsSetSo() {
		assertThat(new TypeSheet().text(6).white().line("Wij pakken armoede aan.", BOLD).text(3).read())
			.contains("P Wij pakken armoede aan.");
	}

	@Test
	void keepsANumberedSentenceInItsListWhereNoHeadingIsNumberedSo() {
		assertThat(boldHeadings().white().line("7. Wij bouwen een jongerencentrum.", BOLD).text(3).read())
			.contains("I Wij bouwen een jongerencentrum.");
	}

	@Test
	void takesAnUnderlinedLineForAHeading() {
		assertThat(new TypeSheet().text(4).white().line("Tarieven en keuzes", PLAIN).underline().text(3).read())
			.contains("H Tarieven en keuzes");
	}

	@Test
	void takesANumberedLineInItalicsForAHeading() {
		assertThat(new TypeSheet().text(4).white().line("1.5.3 Leges", ITALIC).text(3).read()).contains("H Leges");
	}

	@Test
	void takesANumberedLineWithWhiteAroundItForAHeadingAndOneInAListNot() {
		assertThat(new TypeSheet().text(4).white().line("2. Leven in de wijk", PLAIN).white().text(3).read())
			.contains("H Leven in de wijk");
		assertThat(new TypeSheet().text(4).white().line("2. Leven in de wijk", PLAIN).text(3).read())
			.contains("I Leven in de wijk");
	}

	@Test
	void partsAHeadingFromTheLineInBracketsBelowIt() {
		assertThat(new TypeSheet().text(4)
			.white()
			.line("Bijdrage aan de veiligheidsregio", BOLD)
			.line("(structureel hogere lasten)", ITALIC)
			.text(3)
			.read()).contains("H Bijdrage aan de veiligheidsregio", "P (structureel hogere lasten)");
	}

	@Test
	void takesALargeNumberBesideATitleOfTwoLinesForItsNumber() {
		TypeSheet sheet = new TypeSheet().text(6).white().line("Gelijke kansen voor", LARGE, 90);
		sheet.line("3", DROP, 50).beside("iedereen", LARGE, 90).text(4);

		assertThat(sheet.blocks()).filteredOn((block) -> block.kind() == BlockKind.HEADING)
			.singleElement()
			.satisfies((heading) -> assertThat(heading.marker()).isEqualTo("3"))
			.satisfies((heading) -> assertThat(heading.text()).isEqualTo("Gelijke kansen voor iedereen"));
	}

	@Test
	void takesLargeWordsOnThePageOfAPhotographForNoTitleWhereTheContentsNameTheTitles() {
		TypeSheet sheet = new TypeSheet().line("Inhoud", LARGE);
		List<String> titles = List.of("Wonen in de wijk", "Werk en inkomen", "Zorg voor elkaar");
		titles.forEach((title) -> sheet.line(title + " 3", PLAIN));
		titles.forEach((title) -> sheet.turn().line(title, LARGE).text(5));
		sheet.turn().line("Wij willen dat ieder mens telt", LARGE).turn().text(4);

		assertThat(sheet.read()).contains("H Werk en inkomen", "P Wij willen dat ieder mens telt");
	}

}
