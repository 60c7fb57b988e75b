package nl.toetssteen.ingestion.desk.review;

import java.util.List;

import org.junit.jupiter.api.Test;

import nl.toetssteen.documents.Place;
import nl.toetssteen.ingestion.mending.Piece;

import static org.assertj.core.api.Assertions.assertThat;

class DoubtsTests {

	@Test
	void doubtsWhatBeginsOrEndsInTheMiddle() {
		assertThat(said(Piece.Kind.PARAGRAPH, "gelijkheden, maar op streefgetallen."))
			.containsExactly("Dit begint midden in een zin.");
		assertThat(said(Piece.Kind.PARAGRAPH, "Onze overheid dient te zor-"))
			.containsExactly("Dit houdt midden in een zin op.");
		assertThat(said(Piece.Kind.HEADING, "De gemeenten van"))
			.containsExactly("Deze kop houdt midden in een zin op.");
		assertThat(said(Piece.Kind.ITEM, "een eigen huis voor iedere")).as("items begin as they like").isEmpty();
	}

	@Test
	void doubtsBrokenWordsAndStrangeSigns() {
		assertThat(said(Piece.Kind.ITEM, "Meer woon- en werkruimte in de binnenstad.")).isEmpty();
		assertThat(said(Piece.Kind.ITEM, "Meer werkge- legenheid in de binnenstad.")).hasSize(1);
		assertThat(said(Piece.Kind.ITEM, "Meer \ue0b7 huizen.")).hasSize(1);
		assertThat(said(Piece.Kind.ITEM, "Meer huizen. • Minder files.")).hasSize(1);
	}

	@Test
	void trustsAVerbWhoseEndStandsLast() {
		assertThat(said(Piece.Kind.ITEM, "We pakken eenzaamheid aan")).isEmpty();
		assertThat(said(Piece.Kind.HEADING, "Waar wij voor staan")).isEmpty();
		assertThat(said(Piece.Kind.HEADING, "Wie we zijn")).isEmpty();
	}

	@Test
	void believesTheReaderThatIsNotSure() {
		assertThat(Doubts.of(piece(Piece.Kind.PARAGRAPH, "Alles klopt.", false), 0.4, false))
			.extracting(Doubt::confidence)
			.containsExactly(0.4);
	}

	@Test
	void believesAnEditorMoreThanItself() {
		assertThat(Doubts.of(piece(Piece.Kind.PARAGRAPH, "midden in een zin", true), 0.2, true)).isEmpty();
	}

	private static List<String> said(Piece.Kind kind, String text) {
		return Doubts.of(piece(kind, text, false), 1, false).stream().map(Doubt::sentence).toList();
	}

	private static Piece piece(Piece.Kind kind, String text, boolean settled) {
		return new Piece(kind, 0, null, text, Place.line(1), null, settled);
	}

}
