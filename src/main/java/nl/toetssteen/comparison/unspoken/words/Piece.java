package nl.toetssteen.comparison.unspoken.words;

/**
 * A text that can be found by itself: a pledge, goal, budget line or other passage.
 *
 * @param kind as the search calls it: PLEDGE, GOAL, PASSAGE …
 */
record Piece(String kind, String text) {
}
