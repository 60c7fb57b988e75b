package nl.toetssteen.ingestion.desk.review;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import nl.toetssteen.documents.Place;
import nl.toetssteen.ingestion.pdf.reading.LaidBlock;
import nl.toetssteen.ingestion.pdf.reading.PdfReading;
import nl.toetssteen.ingestion.pdf.reading.ReadPage;
import org.jspecify.annotations.Nullable;

/** How sure the reader of a PDF is of what it took its lines for. */
class Sureness {

	private final TreeMap<Integer, LaidBlock> blocks = new TreeMap<>();

	private final Set<Integer> seen = new HashSet<>();

	/**
	 * @param reading null for a file that is no PDF
	 */
	Sureness(@Nullable PdfReading reading) {
		if (reading != null) {
			this.seen.addAll(reading.pages(ReadPage.State.SEEN::equals));
			reading.blocks().forEach((block) -> this.blocks.put(block.place().lineFrom(), block));
		}
	}

	/** Whether the words of a place were read from the image of its page. */
	boolean isSeen(Place place) {
		return place.page() != null && this.seen.contains(place.page());
	}

	/** From 0 to 1, for the lines of a place. */
	double of(Place place) {
		Integer from = this.blocks.floorKey(place.lineFrom());
		Map<Integer, LaidBlock> there = this.blocks.subMap((from == null) ? place.lineFrom() : from, true,
				place.lineTo(), true);
		return there.values().stream().mapToDouble(LaidBlock::confidence).min().orElse(1);
	}

}
