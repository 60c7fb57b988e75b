package nl.toetssteen.search;

/** How much of a question must be there. */
enum Reach {

	/** Every word, in some form. */
	ALL,

	/** The word that tells most, or the part of it that does; the others only add. */
	CORE

}
