package nl.toetssteen.search.query;

/** A piece of a typed question. */
record Symbol(Type type, String text) {

	enum Type {

		WORD, PREFIX, PHRASE, FILTER, AND, OR, NOT, OPEN, CLOSE

	}

}
