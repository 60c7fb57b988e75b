package nl.toetssteen.search;

import nl.toetssteen.documents.Place;

/**
 * Where a findable thing stands.
 *
 * @param within order among the things of one passage, from 0
 */
record Source(int passageFrom, int passageTo, int within, Place place) {
}
