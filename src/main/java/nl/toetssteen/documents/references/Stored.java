package nl.toetssteen.documents.references;

import nl.toetssteen.documents.references.aligning.Piece;

/** A reference as it is stored, as a piece to align. */
record Stored(Reference reference) {

	String ref() {
		return this.reference.ref();
	}

	String words() {
		return this.reference.words();
	}

	/** Its group is the table where it is a row, and else its chapter or programme. */
	String group() {
		return group(this.reference.kind(), this.reference.natural(), this.reference.part());
	}

	Piece piece() {
		return new Piece(ref(), group(), this.reference.context(), this.reference.printed(), this.reference.title(),
				this.reference.text());
	}

	static String group(ReferenceKind kind, String natural, String part) {
		return (kind == ReferenceKind.BUDGET_LINE) ? natural.substring(0, natural.lastIndexOf('/')) : part;
	}

	static Piece piece(ReferenceKind kind, NamedText thing) {
		return new Piece(thing.natural(), group(kind, thing.natural(), thing.part()), thing.context(), thing.printed(),
				thing.title(), thing.text());
	}

}
