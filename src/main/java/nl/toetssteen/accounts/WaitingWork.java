package nl.toetssteen.accounts;

import java.util.List;

/**
 * What another module has lying ready for an editor; each such bean shows on
 * {@code /redactie}.
 */
public interface WaitingWork {

	/** In the order in which it is best done; what the editor may not do is left out. */
	List<Pile> piles(Editor editor);

	/**
	 * Work of one kind.
	 *
	 * @param title what is to be done, in Dutch: "Beloften om te koppelen"
	 * @param count how many there are
	 * @param address where to do it, within the portal
	 */
	record Pile(String title, long count, String address) {
	}

}
