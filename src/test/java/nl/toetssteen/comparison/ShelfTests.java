package nl.toetssteen.comparison;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import nl.toetssteen.documents.Citation;
import nl.toetssteen.documents.Document;
import nl.toetssteen.documents.DocumentKind;
import nl.toetssteen.documents.Place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

class ShelfTests {

	@Test
	void putsWhatStandsInAChapterBeforeWhatTheComputerChose() {
		assertThat(shelf(true, false, true, false).entries()).extracting(Entry::ref)
			.containsExactly("1", "3", "0", "2");
	}

	@Test
	void speaksOfOthersOnlyWhenThereAreOthers() {
		assertThat(shelf(true, false).division()).startsWith("Bij 1 van deze 2 koos").contains("De andere");
		assertThat(shelf(true, true).division()).startsWith("Bij alle 2 koos").doesNotContain("andere");
		assertThat(shelf(true).division()).startsWith("De computer koos het thema").doesNotContain("andere");
		assertThat(shelf(false).division()).isEmpty();
	}

	private static Shelf shelf(Boolean... automatic) {
		List<Entry> entries = Stream.iterate(0, (index) -> index < automatic.length, (index) -> index + 1)
			.map((index) -> new Entry(index.toString(), "1." + index, "", null, automatic[index],
					new Citation("akkoord", "Akkoord", DocumentKind.AGREEMENT, false, List.of(), 1,
							new Place(1, 1, null), "Hofjes.")))
			.toList();
		return new Shelf(mock(Document.class), entries, List.of());
	}

}
