package nl.toetssteen.ingestion.desk;

import java.util.Set;

/** How far an import is. */
public enum JobState {

	/** Waits until it is its turn. */
	QUEUED("in de wachtrij"),

	/** Is being read. */
	READING("wordt gelezen"),

	/** Was read; only editors see it. */
	READ("gelezen, nog niet openbaar"),

	/** Could not be read; the message says why. */
	FAILED("niet gelezen"),

	/** An editor broke it off. */
	CANCELLED("afgebroken"),

	/** Everybody can read it. */
	PUBLISHED("gepubliceerd"),

	/** Was published and taken back; visitors see it no more. */
	WITHDRAWN("ingetrokken");

	private final String dutch;

	JobState(String dutch) {
		this.dutch = dutch;
	}

	/** As pages name it. */
	public String dutch() {
		return this.dutch;
	}

	/** Whether something still happens without anybody doing anything. */
	public boolean isBusy() {
		return this == QUEUED || this == READING;
	}

	/** Whether its file may be read (again) when an editor asks for it. */
	public boolean mayBeRead() {
		return Set.of(READ, FAILED, CANCELLED, WITHDRAWN).contains(this);
	}

	/** Whether there is a reading to look at. */
	public boolean wasRead() {
		return Set.of(READ, PUBLISHED, WITHDRAWN).contains(this);
	}

}
