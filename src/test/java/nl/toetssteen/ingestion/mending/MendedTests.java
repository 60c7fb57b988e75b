package nl.toetssteen.ingestion.mending;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import nl.toetssteen.documents.Cell;
import nl.toetssteen.documents.Node;
import nl.toetssteen.documents.Place;
import nl.toetssteen.documents.SetAside;
import nl.toetssteen.documents.SourceTree;

import static org.assertj.core.api.Assertions.assertThat;

class MendedTests {

	private final List<Mending> mendings = new ArrayList<>();

	@Test
	void namesAColumn() {
		say(MendingKind.COLUMN_NAME, "Middelen | Lasten", ColumnMending.name(2, "Begroting 2027"));

		assertThat(table().columns()).extracting(Node.Table.Column::printed)
			.containsExactly("Begroting 2026", "Begroting 2027");
	}

	@Test
	void putsTheFiguresOfAColumnWhereTheyBelong() {
		say(MendingKind.COLUMN_FIGURES, "Middelen | Lasten", ColumnMending.figures(1, 2, 0, ""));

		assertThat(printed(0)).containsExactly("0:20", "1:10");
		assertThat(printed(1)).as("nothing stood there").containsExactly("1:7");
	}

	@Test
	void putsTheFigureOfOneRowWhereItBelongs() {
		say(MendingKind.COLUMN_FIGURES, "Middelen | Lasten", ColumnMending.figures(1, 2, 9, "Baten"));

		assertThat(printed(0)).containsExactly("0:10", "1:20");
		assertThat(printed(1)).as("found by its name").containsExactly("1:7");
	}

	@Test
	void movesAPieceToItsPlaceInTheOrder() {
		say(MendingKind.BEFORE, "Derde.", spot("Eerste.").written());
		assertThat(texts()).containsExactly("Wonen", "Derde.", "Eerste.", "Tweede.", "Middelen | Lasten");

		say(MendingKind.AFTER, "Derde.", spot("Middelen | Lasten").written());
		assertThat(texts()).containsExactly("Wonen", "Eerste.", "Tweede.", "Middelen | Lasten", "Derde.");
	}

	@Test
	void keepsAChapterAtTheBeginning() {
		say(MendingKind.BEFORE, "Eerste.", spot("Wonen").written());

		assertThat(texts()).first().isEqualTo("Wonen");
		assertThat(mended().idle()).hasSize(1);
	}

	@Test
	void bringsBackWhatWasSetAsideWhereItStood() {
		say(MendingKind.BACK, "Tussen een en twee.", "");

		assertThat(texts()).containsExactly("Wonen", "Eerste.", "Tussen een en twee.", "Tweede.", "Derde.",
				"Middelen | Lasten");
		assertThat(mended().aside()).isEmpty();
	}

	@Test
	void joinsOnlyWhatItWasToldToJoin() {
		say(MendingKind.MERGE, "Eerste.", "tweede.");
		assertThat(texts()).contains("Eerste. Tweede.");

		this.mendings.clear();
		say(MendingKind.MERGE, "Eerste.", "iets anders");
		assertThat(texts()).contains("Eerste.", "Tweede.");
		assertThat(mended().idle()).hasSize(1);
	}

	@Test
	void remembersWhatAnEditorLookedAt() {
		say(MendingKind.RIGHT, "Tweede.", "");

		assertThat(mended().pieces()).filteredOn(Piece::settled).extracting(Piece::text).containsExactly("Tweede.");
		assertThat(texts()).hasSize(5);
	}

	@Test
	void leavesATableAloneThatHasNoSuchColumn() {
		say(MendingKind.COLUMN_NAME, "Middelen | Lasten", ColumnMending.name(3, "Begroting 2028"));
		say(MendingKind.COLUMN_FIGURES, "Middelen | Lasten", ColumnMending.figures(1, 9, 0, ""));
		say(MendingKind.COLUMN_NAME, "Tweede.", ColumnMending.name(1, "Geen tabel"));

		assertThat(mended().idle()).hasSize(3);
		assertThat(table()).isEqualTo(read().chapters().getFirst().nodes().getLast());
	}

	private void say(MendingKind kind, String text, String value) {
		Spot spot = (kind == MendingKind.BACK) ? mended().asideSpots().getFirst() : spot(text);
		this.mendings.add(new Mending(UUID.randomUUID(), kind, spot, value, UUID.randomUUID(), Instant.EPOCH));
	}

	private Spot spot(String text) {
		Mended now = mended();
		return now.spots().get(now.pieces().stream().map(Piece::text).toList().indexOf(text));
	}

	private Mended mended() {
		return new Mended(read(), this.mendings);
	}

	private List<String> texts() {
		return mended().pieces().stream().map(Piece::text).toList();
	}

	private Node.Table table() {
		return mended().pieces().getLast().table();
	}

	private List<String> printed(int row) {
		return table().rows().get(row).cells().stream().map((cell) -> cell.column() + ":" + cell.printed()).toList();
	}

	private static SourceTree read() {
		var rows = List.of(row("Lasten", cell(0, 10), cell(1, 20)), row("Baten", cell(0, 7)));
		var columns = List.of(new Node.Table.Column("Begroting 2026"), new Node.Table.Column(""));
		return new SourceTree.Builder().chapter(1, "Wonen", Place.line(1))
			.paragraph("Eerste.", Place.line(2))
			.paragraph("Tweede.", Place.line(4))
			.paragraph("Derde.", Place.line(5))
			.table(new Node.Table(0, "Middelen", "", columns, rows, Place.lines(6, 8)))
			.setAside(Place.line(3), SetAside.Reason.DECORATION, "Tussen een en twee.")
			.build(8, 0);
	}

	private static Node.Table.Row row(String label, Cell... cells) {
		return new Node.Table.Row(0, null, label, null, false, List.of(cells), Place.line(7));
	}

	private static Cell cell(int column, int value) {
		return new Cell(column, String.valueOf(value), BigDecimal.valueOf(value));
	}

}
