package nl.toetssteen.ingestion.pdf.structure;

import nl.toetssteen.documents.SetAside.Reason;
import nl.toetssteen.ingestion.pdf.glyphs.Face;
import nl.toetssteen.ingestion.pdf.reading.LaidBlock;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FootnotesTests {

	@Test
	void partsTheNotesAtTheFootOfAPage() {
		var small = new Face("sans", 8, false, false, 0);
		TypeSheet sheet = new TypeSheet().text(28).white().white();
		sheet.line("1 Met een effect van 42%.", small)
			.line("2 Dat is veel, en wij", small)
			.line("rekenen het na.", small);

		assertThat(sheet.blocks()).filteredOn((block) -> block.reason() == Reason.FOOTNOTE)
			.extracting(LaidBlock::text)
			.containsExactly("1 Met een effect van 42%.", "2 Dat is veel, en wij rekenen het na.");
	}

}
