package nl.toetssteen.search;

/**
 * What a findable thing says.
 *
 * @param title its title, label or leading sentence; empty when it has none
 * @param context titles it stands under
 */
record Words(String title, String body, String context) {
}
