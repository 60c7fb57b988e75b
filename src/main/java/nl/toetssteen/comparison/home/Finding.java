package nl.toetssteen.comparison.home;

/**
 * Something the figures show that a reader may want to look into; never a judgement.
 *
 * @param text one sentence with the counts it rests on
 * @param address where to look
 * @param link what is to be seen there
 */
record Finding(String text, String address, String link) {
}
