package nl.toetssteen.documents;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LedgerTests {

	private static final List<String> LINES = List.of("Wonen", "", "Wij bouwen", "Pagina 3", "door.", "\u00a0\u2003");

	private static final SetAside PAGE_NUMBER = new SetAside(Place.line(4), SetAside.Reason.PAGE_MARKER, "Pagina 3");

	@Test
	void countsALineOnceEvenWhenAPassageRunsAroundAPageNumber() {
		Ledger ledger = Ledger.of(LINES, List.of(Place.line(1), Place.lines(3, 5), Place.line(5)),
				List.of(PAGE_NUMBER));

		assertThat(ledger).isEqualTo(new Ledger(6, 2, 3, Map.of(SetAside.Reason.PAGE_MARKER, 1), List.of()));
		assertThat(ledger.addsUp()).isTrue();
	}

	@Test
	void namesTheLinesThatAreLost() {
		Ledger ledger = Ledger.of(LINES, List.of(Place.line(1), Place.line(3)), List.of(PAGE_NUMBER));

		assertThat(ledger.lost()).containsExactly(5);
		assertThat(ledger.addsUp()).isFalse();
	}

}
