package nl.toetssteen.documents.references.aligning;

/** A piece with its words; two of them are equal only when they are the same one. */
final class Text {

	private final Piece piece;

	private final int position;

	private final String group;

	private final Words title;

	private final Words body;

	private final Words all;

	/**
	 * Reads the words of a piece.
	 * @param position reading order in its version, from 0
	 * @param group in the names of the old version, as far as it was found there
	 */
	Text(Piece piece, int position, String group) {
		this.piece = piece;
		this.position = position;
		this.group = group;
		this.title = Words.of(piece.title());
		this.body = Words.of(piece.text());
		this.all = this.title.and(this.body);
	}

	private Text(Text other, String group) {
		this.piece = other.piece;
		this.position = other.position;
		this.group = group;
		this.title = other.title;
		this.body = other.body;
		this.all = other.all;
	}

	Text in(String group) {
		return new Text(this, group);
	}

	Piece piece() {
		return this.piece;
	}

	String name() {
		return this.piece.name();
	}

	int position() {
		return this.position;
	}

	String group() {
		return this.group;
	}

	Words title() {
		return this.title;
	}

	Words body() {
		return this.body;
	}

	/** The words of title and text together. */
	Words all() {
		return this.all;
	}

}
