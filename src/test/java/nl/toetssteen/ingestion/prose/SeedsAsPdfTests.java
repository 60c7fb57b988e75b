package nl.toetssteen.ingestion.prose;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import nl.toetssteen.documents.DocumentFacts;
import nl.toetssteen.documents.DocumentKind;
import nl.toetssteen.documents.LineBox;
import nl.toetssteen.documents.SetAside;
import nl.toetssteen.documents.SourceTree;
import nl.toetssteen.documents.finding.StatementFinder;
import nl.toetssteen.ingestion.Line;
import nl.toetssteen.ingestion.pdf.PdfTrees;
import nl.toetssteen.ingestion.pdf.Said;
import nl.toetssteen.ingestion.pdf.TreePress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The same programme or agreement as text and as PDF gives the same tree. */
class SeedsAsPdfTests {

	@ParameterizedTest(name = "{0} in {1} columns")
	@CsvSource({ "sp-assen-2026, PROGRAMME, 1, Belofte voor Assen", "sp-assen-2026, PROGRAMME, 2, Belofte voor Assen",
			"sp-assen-2022, PROGRAMME, 1, Assen linksaf", "sp-assen-2022, PROGRAMME, 2, Assen linksaf",
			"bestuursakkoord-assen-2018, AGREEMENT, 1, Bestuursakkoord",
			"bestuursakkoord-assen-2018, AGREEMENT, 2, Bestuursakkoord",
			"bestuursakkoord-assen-2020, AGREEMENT, 1, Sterke wijken",
			"bestuursakkoord-assen-2020, AGREEMENT, 2, Sterke wijken" })
	void readsTheSameChaptersHeadingsItemsAndParagraphs(String file, DocumentKind kind, int columns, String title)
			throws IOException {
		DocumentFacts facts = facts(file, kind, title);
		SourceTree text = text(facts);
		SourceTree pdf = pdf(facts, TreePress.set(text, columns, true).running(title + " | pagina #", "#").bytes());

		assertThat(Said.in(pdf)).containsExactlyElementsOf(Said.in(text));
		assertThat(refs(pdf)).containsExactlyElementsOf(refs(text)).isNotEmpty();
	}

	@Test
	void setsRunningHeadsAndPageNumbersAside() throws IOException {
		DocumentFacts facts = facts("sp-assen-2022", DocumentKind.PROGRAMME, "Assen linksaf");
		SourceTree pdf = pdf(facts, TreePress.set(text(facts), 1, true).running("Assen linksaf", "#").bytes());

		assertThat(pdf.setAside()).extracting(SetAside::reason)
			.containsOnly(SetAside.Reason.RUNNING_TITLE, SetAside.Reason.PAGE_MARKER);
	}

	@Test
	void knowsThePageAndTheBoxOfEveryLine() throws IOException {
		DocumentFacts facts = facts("sp-assen-2022", DocumentKind.PROGRAMME, "Assen linksaf");
		SourceTree pdf = pdf(facts, TreePress.set(text(facts), 1, true).bytes());

		assertThat(pdf.chapters()).allSatisfy((chapter) -> assertThat(chapter.place().page()).isNotNull());
		assertThat(pdf.boxes()).extracting(LineBox::line).doesNotHaveDuplicates().hasSize(pdf.lineCount());
		assertThat(pdf.boxes()).allSatisfy((box) -> assertThat(box.width()).isPositive());
	}

	/** What is stated, with its public name, place in the outline and words. */
	private static List<String> refs(SourceTree tree) {
		return StatementFinder.find("document", tree)
			.stream()
			.map((found) -> String.join(" | ", found.ref(), String.valueOf(found.parentRef()),
					String.valueOf(found.chapterNumber()), String.valueOf(found.section()),
					String.valueOf(found.printedNumber()), found.text()))
			.map(Said::plain)
			.toList();
	}

	private static SourceTree text(DocumentFacts facts) throws IOException {
		String text = Files.readString(Path.of("seeds", facts.code() + ".txt"), StandardCharsets.UTF_8);
		return new ProseReader().read(facts, Line.split(text));
	}

	private static SourceTree pdf(DocumentFacts facts, byte[] bytes) {
		return new PdfTrees(List.of(new LaidOutProse())).tree(facts, bytes);
	}

	private static DocumentFacts facts(String code, DocumentKind kind, String title) {
		return new DocumentFacts(code, kind, title, List.of(), "GM0106", 2022, 2026, null, null, code + ".pdf");
	}

}
