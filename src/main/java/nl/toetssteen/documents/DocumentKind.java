package nl.toetssteen.documents;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What sort of text a document is; decides who may find something in it. */
public enum DocumentKind {

	PROGRAMME("verkiezingsprogramma"), AGREEMENT("coalitieakkoord"), BUDGET("programmabegroting");

	private final String dutch;

	DocumentKind(String dutch) {
		this.dutch = dutch;
	}

	/** The Dutch word, as in the manifest, on pages and in the API. */
	public String dutch() {
		return this.dutch;
	}

	/** What people call such a text by its authors: "SP", "Akkoord", "Begroting". */
	String named(List<String> issuers) {
		return switch (this) {
			case PROGRAMME -> issuers.isEmpty() ? "Programma" : String.join("/", issuers);
			case AGREEMENT -> "Akkoord";
			case BUDGET -> "Begroting";
		};
	}

	/** The kind a manifest names, or nothing when the portal does not know it. */
	public static Optional<DocumentKind> of(String dutch) {
		return Arrays.stream(values()).filter((kind) -> kind.dutch.equals(dutch.strip())).findFirst();
	}

}
