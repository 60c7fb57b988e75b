package nl.toetssteen.linking.rereading;

import nl.toetssteen.documents.references.Reference;

/**
 * What editors tied to a text that left its document.
 *
 * @param gone the text that is no longer there, with its last words
 * @param what it is, in Dutch: "Verband met …: voert uit, bevestigd."
 * @param address where it is judged
 */
public record Stranded(Reference gone, String what, String address) {
}
