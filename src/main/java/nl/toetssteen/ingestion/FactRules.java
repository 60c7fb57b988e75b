package nl.toetssteen.ingestion;

import java.util.regex.Pattern;

/** How the facts of a document are written, in the manifest and at the import desk. */
public final class FactRules {

	/** A code: small letters, digits and hyphens. */
	public static final Pattern CODE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

	/** A CBS code of a municipality. */
	public static final Pattern MUNICIPALITY = Pattern.compile("GM[0-9]{4}");

	/** A year that a document may be about. */
	public static final Pattern YEAR = Pattern.compile("(19|20|21)[0-9]{2}");

	private FactRules() {
	}

}
