package nl.toetssteen.ingestion.budget;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;

import nl.toetssteen.documents.Chapter;
import nl.toetssteen.documents.Node;
import nl.toetssteen.documents.Place;
import nl.toetssteen.documents.SetAside;
import nl.toetssteen.documents.SourceTree;
import nl.toetssteen.ingestion.Line;
import nl.toetssteen.ingestion.UnreadableDocument;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

class BudgetReaderTests {

	@Test
	void numbersProgrammesAsPrintedAndCountsTheOtherPartsOn() {
		SourceTree tree = Texts.read("""
				Hoofdstuk 1. Inleiding

				Voor u ligt de begroting.

				2. Veilig Zandstad
				 2.1 Minder inbraken

				Doel

				Wij willen minder inbraken.

				Wonen in Zandstad
				 3.1 Meer huizen

				Doel

				Wij willen meer huizen.

				Paragraaf 1. Lokale heffingen

				De tarieven stijgen niet.

				Bijlage 1. Reserves

				Er zijn reserves.
				""");

		assertThat(tree.chapters()).extracting(Chapter::number, Chapter::title)
			.containsExactly(tuple(4, "Hoofdstuk 1. Inleiding"), tuple(2, "Veilig Zandstad"),
					tuple(3, "Wonen in Zandstad"), tuple(5, "Paragraaf 1. Lokale heffingen"),
					tuple(6, "Bijlage 1. Reserves"));
	}

	@Test
	void opensNoPartForANumberedList() {
		SourceTree tree = Texts.read("""
				Paragraaf 2. Spelregels

				Wij houden ons aan drie regels:

				1. Geen tekorten
				2. Wij sparen
				voor later
				3. Lage lasten
				""");

		assertThat(tree.chapters()).hasSize(1);
		assertThat(Texts.outline(tree, 0)).containsExactly("Wij houden ons aan drie regels:", "1 Geen tekorten",
				"2 Wij sparen voor later", "3 Lage lasten");
	}

	@Test
	void takesTheParagraphAboveATitleThatNamesItIntoThePart() {
		SourceTree tree = Texts.read("""
				1. Veilig
				 1.1 Minder inbraken

				De toelichting staat verderop in de paragraaf.
				 In het programma Wonen leest u over woningen en
				over huren.

				2. Wonen
				 2.1 Meer huizen
				""");

		assertThat(Texts.outline(tree, 1))
			.containsExactly("In het programma Wonen leest u over woningen en over huren.", "1 2.1 Meer huizen");
	}

	@Test
	void goesOnReadingAcrossTheFootOfAPage() {
		SourceTree tree = Texts.read("""
				1. Veilig
				 1.1 Minder inbraken

				Samen met de politie gaan wij de wijken in om te praten met bewoners, winkeliers en

				https://www.zandstad.nl/wijken
				 scholen over wat er beter kan.
				""");

		assertThat(Texts.outline(tree, 0)).containsExactly("1 1.1 Minder inbraken",
				"Samen met de politie gaan wij de wijken in om te praten met bewoners, winkeliers en scholen over wat er beter kan.");
		assertThat(tree.setAside()).extracting(SetAside::reason, SetAside::text)
			.containsExactly(tuple(SetAside.Reason.FOOTER, "https://www.zandstad.nl/wijken"));
	}

	@Test
	void knowsThePageOfWhatStandsBelowThePageNumber() {
		SourceTree tree = Texts.read("""
				1. Veilig
				 1.1 Minder inbraken

				Dit staat op een pagina zonder nummer.

				Begroting   Pagina 8 van 9

				Dit staat op de achtste.

				Begroting   Pagina 9 van 9

				Dit staat op de laatste.
				""");

		assertThat(tree.chapters().getFirst().nodes()).extracting((node) -> node.place().page())
			.containsExactly(null, null, 8, 9);
	}

	@Test
	void knowsNoPagesWhenTheNumberMayStandBelowItsPage() {
		SourceTree tree = Texts.read("""
				1. Veilig
				 1.1 Minder inbraken

				Pagina 4 van 9

				Dit staat op de vierde of op de vijfde.
				""");

		assertThat(tree.chapters().getFirst().nodes()).extracting((node) -> node.place().page()).containsOnlyNulls();
	}

	@Test
	void endsATableWhereTheNextPartStarts() {
		SourceTree tree = Texts.read("""
				Bijlage 1. Incidenteel geld

				Onderwerp Lasten
				2031

				Baten
				2031

				Toelichting

				Nieuwe brug 650 0 Raadsbesluit

				Sloop van de oude 20 10 Raadsbesluit

				 670 10
				 Bijlage 2. Reserves

				Er zijn reserves.
				""");

		assertThat(tree.chapters()).extracting(Chapter::title)
			.containsExactly("Bijlage 1. Incidenteel geld", "Bijlage 2. Reserves");
		assertThat(tree.chapters().getFirst().nodes()).singleElement()
			.isInstanceOfSatisfying(Node.Table.class,
					(table) -> assertThat(table.rows()).extracting(Node.Table.Row::note)
						.containsExactly("Raadsbesluit", "Raadsbesluit", null));
	}

	@Test
	void refusesATextWithoutWords() {
		assertThatThrownBy(() -> Texts.read("\n---\n")).isInstanceOf(UnreadableDocument.class)
			.hasMessage("In de begroting staat geen tekst die kan worden ingelezen.");
	}

	@Test
	void accountsForEveryLineOfTheSeed() throws IOException {
		List<Line> lines = Texts.lines(Files.readString(Path.of("seeds/begroting-assen-2026.txt")));

		SourceTree tree = Texts.read(lines);

		var covered = new BitSet();
		tree.setAside().forEach((setAside) -> cover(covered, setAside.place()));
		tree.chapters().forEach((chapter) -> {
			cover(covered, chapter.place());
			chapter.nodes().forEach((node) -> cover(covered, node));
		});
		assertThat(lines).filteredOn((line) -> !line.isBlank() && !covered.get(line.number())).isEmpty();
		assertThat(tree.lineCount() - tree.blankLines())
			.isEqualTo((int) lines.stream().filter((line) -> !line.isBlank()).count());
	}

	private void cover(BitSet covered, Node node) {
		cover(covered, node.place());
		if (node instanceof Node.Table table) {
			table.rows().forEach((row) -> cover(covered, row.place()));
		}
	}

	private void cover(BitSet covered, Place place) {
		covered.set(place.lineFrom(), place.lineTo() + 1);
	}

}
