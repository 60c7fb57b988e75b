package nl.toetssteen.ingestion.pdf.tables;

/** From where to where something reaches across a page, in points from its left edge. */
record Span(double left, double right) {

	Span with(Span other) {
		return new Span(Math.min(this.left, other.left), Math.max(this.right, other.right));
	}

	double width() {
		return this.right - this.left;
	}

	double middle() {
		return (this.left + this.right) / 2;
	}

	double overlap(Span other) {
		return Math.min(this.right, other.right) - Math.max(this.left, other.left);
	}

	boolean holds(double x) {
		return x > this.left && x < this.right;
	}

}
