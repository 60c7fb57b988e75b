package nl.toetssteen.web;

/**
 * Pages that are the same for every visitor until something in the database changes. The
 * portal sends what it made before as long as their state is the same.
 */
public interface SteadyPages {

	/**
	 * Whether what stands at an address follows from that address and the state alone.
	 * @param path without its query
	 */
	boolean cover(String path);

	/**
	 * Differs whenever these pages might. It is asked for at every request, so it must
	 * cost little.
	 */
	String state();

}
