package nl.toetssteen.linking.review;

import java.util.UUID;

/** Somebody else changed the judgement after the editor saw it; nothing was done. */
public class Stale extends Refusal {

	private static final long serialVersionUID = 1L;

	private final UUID id;

	private final int version;

	public Stale(UUID id, int version) {
		super("Intussen heeft iemand anders dit veranderd. Er is niets van u opgeslagen.");
		this.id = id;
		this.version = version;
	}

	/** What was changed. */
	public UUID id() {
		return this.id;
	}

	/** The version it has now. */
	public int version() {
		return this.version;
	}

}
