package nl.toetssteen.ingestion.pdf.reading;

import java.util.Optional;

import nl.toetssteen.documents.DocumentKind;
import org.jspecify.annotations.Nullable;

/** What sort of document a file seems to be, also where the portal does not read it. */
public enum GuessedKind {

	PROGRAMME("verkiezingsprogramma", DocumentKind.PROGRAMME), AGREEMENT("coalitieakkoord", DocumentKind.AGREEMENT),
	BUDGET("programmabegroting", DocumentKind.BUDGET), ACCOUNTS("jaarstukken", null), OTHER("iets anders", null);

	private final String dutch;

	private final @Nullable DocumentKind kind;

	GuessedKind(String dutch, @Nullable DocumentKind kind) {
		this.dutch = dutch;
		this.kind = kind;
	}

	public String dutch() {
		return this.dutch;
	}

	/** The kind the portal reads it as; empty where it reads no such documents. */
	public Optional<DocumentKind> kind() {
		return Optional.ofNullable(this.kind);
	}

}
