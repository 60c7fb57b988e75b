package nl.toetssteen.linking.deciding;

/** What an editor is at, within the part of the queue that was chosen. */
public interface Place {

	/** What is judged there. */
	String ref();

	/** The screen, or an address below it. */
	String address(String below);

	/** The same screen of something else in the queue. */
	String addressOf(String ref);

}
