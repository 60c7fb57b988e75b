package nl.toetssteen.documents;

/**
 * A municipality of which visitors can read something.
 *
 * @param code CBS code, such as GM0106
 * @param documents how many documents of it can be read
 */
public record Town(String code, String name, int documents) {
}
