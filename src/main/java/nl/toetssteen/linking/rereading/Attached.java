package nl.toetssteen.linking.rereading;

import java.util.List;

/** What editors tied to texts, and what goes along when a text goes on elsewhere. */
public interface Attached {

	/** How much of it stands on a text. */
	long on(String ref);

	/**
	 * Takes what stands on one text to another: what was confirmed of the one is proposed
	 * of the other.
	 * @return how much is proposed anew
	 */
	int move(String from, String to);

	/** What stands while a text it is tied to is gone. */
	List<Stranded> stranded();

}
