package nl.toetssteen.linking.deciding;

import org.springframework.ui.Model;

/**
 * The screen on which editors decide about something, and the way on from there.
 *
 * @param <P> what says where on it they are
 */
public interface Screen<P extends Place> {

	/** Fills the screen and answers its template. */
	String show(P place, Model model);

	/** The address of the next in the queue, or of the queue at its end. */
	String onwards(P place);

}
