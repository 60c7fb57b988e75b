package nl.toetssteen.linking.rereading;

import nl.toetssteen.documents.references.Reference;
import nl.toetssteen.linking.Link;

/**
 * A link that stands while one of its ends left its document.
 *
 * @param gone the end that is no longer there, with its last words
 */
record Stranded(Link link, Reference gone) {

	/** Where the link is judged: "sp-assen-2026/5.1". */
	public String pledge() {
		return this.link.pledge();
	}

	/** The end that is still there, or the target when both are gone. */
	public String other() {
		return this.gone.ref().equals(this.link.pledge()) ? this.link.target() : this.link.pledge();
	}

}
