package nl.toetssteen.ingestion.desk.review;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import nl.toetssteen.documents.Node;
import nl.toetssteen.ingestion.mending.Piece;

/**
 * What looks wrong about a piece by its words alone, whoever read it. An editor's word
 * ends all doubt.
 */
final class Doubts {

	private static final Pattern MIDDLE = Pattern.compile("(?U)^[,;)]|^\\p{Ll}{2}.*", Pattern.DOTALL);

	/**
	 * What no Dutch sentence ends with. No prepositions that are also the end of a verb:
	 * "we pakken dat aan".
	 */
	private static final Pattern OPEN = Pattern
		.compile("(?iU).*(?:[,(]|\\p{L}[-–]|\\b(?:de|het|een|van|met|te|onze|hun|deze|en|of))$", Pattern.DOTALL);

	private static final Pattern STRANGE = Pattern.compile("[\\p{Co}\\p{Cn}\\ufffd\\p{Cc}&&[^\\n\\t]]");

	private static final Pattern BROKEN = Pattern
		.compile("(?U)\\p{Ll}{3}- (?!en |of |als |tot |naar |van |met |over |in |op |voor |dan |maar |via )\\p{Ll}{3}");

	private static final Pattern BULLET = Pattern.compile("[^\\s] [•▪●◦‣] [^\\s]");

	private static final int LONG_HEADING = 140;

	private static final int LONG_ITEM = 1200;

	private static final int LONG_LABEL = 160;

	private final List<Doubt> found = new ArrayList<>();

	private Doubts() {
	}

	/**
	 * What there is to doubt.
	 * @param confidence how sure the reader itself is, from 0 to 1
	 * @param seen whether its words were read from an image
	 */
	static List<Doubt> of(Piece piece, double confidence, boolean seen) {
		var doubts = new Doubts();
		if (!piece.settled()) {
			doubts.add(seen, 0.5, "Dit is uit beeld gelezen. Vergelijk het met de afbeelding.");
			doubts.add(confidence < 0.75, confidence, "De computer weet niet goed wat dit is.");
			if (piece.kind() == Piece.Kind.TABLE) {
				doubts.table(piece.table());
			}
			else {
				doubts.text(piece.text());
				doubts.kind(piece.kind(), piece.text());
			}
		}
		return List.copyOf(doubts.found);
	}

	private void text(String text) {
		add(STRANGE.matcher(text).find(), 0.3, "Er staan tekens in die geen letters zijn.");
		add(BROKEN.matcher(text).find(), 0.6, "Er staat een afgebroken woord in.");
		add(BULLET.matcher(text).find(), 0.4, "Dit lijken meer punten in één.");
	}

	private void kind(Piece.Kind kind, String text) {
		switch (kind) {
			case CHAPTER, HEADING -> {
				add(text.length() > LONG_HEADING, 0.4, "Dit is lang voor een kop.");
				add(OPEN.matcher(text).matches(), 0.5, "Deze kop houdt midden in een zin op.");
			}
			case PARAGRAPH -> {
				add(MIDDLE.matcher(text).matches(), 0.5, "Dit begint midden in een zin.");
				add(OPEN.matcher(text).matches(), 0.5, "Dit houdt midden in een zin op.");
			}
			case ITEM -> {
				add(OPEN.matcher(text).matches(), 0.5, "Dit punt houdt midden in een zin op.");
				add(text.length() > LONG_ITEM, 0.5, "Dit is lang voor één punt.");
			}
			case TABLE -> {
			}
		}
	}

	private void table(Node.Table table) {
		Set<String> names = new HashSet<>();
		boolean nameless = false;
		boolean twice = false;
		for (Node.Table.Column column : table.columns()) {
			nameless |= column.printed().isBlank();
			twice |= !column.printed().isBlank() && !names.add(column.printed());
		}
		add(nameless, 0.5, "Een kolom heeft geen naam.");
		add(twice, 0.5, "Twee kolommen heten hetzelfde.");
		add(table.rows().stream().anyMatch((row) -> row.label().length() > LONG_LABEL), 0.6,
				"Een rij heeft een heel lange naam.");
		add(table.rows().stream().anyMatch((row) -> crowded(row)), 0.3, "In een rij staan twee bedragen in één kolom.");
	}

	private static boolean crowded(Node.Table.Row row) {
		return row.cells().stream().map(nl.toetssteen.documents.Cell::column).distinct().count() < row.cells().size();
	}

	private void add(boolean doubtful, double confidence, String sentence) {
		if (doubtful) {
			this.found.add(new Doubt(confidence, sentence));
		}
	}

}
