package nl.toetssteen.benchmark;

/** A search engine that holds all findable things and answers typed questions. */
interface Peer {

	String name();

	/** Makes its index of what the database holds, from nothing. */
	void index() throws Exception;

	/** Size of that index. */
	double megabytes() throws Exception;

	/**
	 * Finds and loads the first page of 20 hits.
	 * @return number of all hits
	 */
	long ask(String question);

}
