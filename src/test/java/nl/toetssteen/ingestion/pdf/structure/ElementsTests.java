package nl.toetssteen.ingestion.pdf.structure;

import org.junit.jupiter.api.Test;

import static nl.toetssteen.ingestion.pdf.structure.TypeSheet.BOLD;
import static nl.toetssteen.ingestion.pdf.structure.TypeSheet.PLAIN;
import static org.assertj.core.api.Assertions.assertThat;

/** What the tags of a file say of paragraphs and items. */
class ElementsTests {

	/** Two lines of a sentence in one element, so that the tags are heard. */
	private static TypeSheet tagged() {
		return new TypeSheet().in("P#1").text(6);
	}

	@Test
	void keepsAParagraphWholeThatEndsALineShort() {
		assertThat(tagged().in("P#2").line("Kort.", PLAIN).line("En verder.", PLAIN).read())
			.contains("P Kort. En verder.");
	}

	@Test
	void partsParagraphsThatEndWithAFullLine() {
		String full = "In elke wijk komt een plek waar mensen elkaar ontmoeten en waar ruimte is voor muziek.";
		assertThat(tagged().in("P#2").line(full, PLAIN).in("P#3").line(full, PLAIN).read()).contains("P " + full);
	}

	@Test
	void joinsAParagraphOverAPage() {
		assertThat(tagged().in("P#2").line("Kort.", PLAIN).turn().line("En verder.", PLAIN).read())
			.contains("P Kort. En verder.");
	}

	@Test
	void keepsTheBoldLeadOfAnItemAndPartsThatOfAParagraph() {
		assertThat(tagged().in("LI#2").line("• Schone straten", BOLD).line("Wij vegen vaker.", PLAIN, 68).read())
			.contains("I Schone straten Wij vegen vaker.");
		assertThat(tagged().in("P#2").line("Schone straten", BOLD).line("Wij vegen vaker.", PLAIN).read())
			.contains("H Schone straten", "P Wij vegen vaker.");
	}

	@Test
	void hearsNoTagsThatBreakSentences() {
		var sheet = new TypeSheet();
		for (int i = 0; i < 6; i++) {
			sheet.in("P#" + i).text(1);
		}
		assertThat(sheet.in("P#7").line("Kort.", PLAIN).in("P#7").line("En verder.", PLAIN).read())
			.contains("P En verder.");
	}

	@Test
	void keepsTheBoldLeadOfAnItemWithoutTags() {
		assertThat(new TypeSheet().text(4).line("• Schone straten", BOLD).line("Wij vegen vaker.", PLAIN, 68).read())
			.contains("I Schone straten Wij vegen vaker.");
	}

}
