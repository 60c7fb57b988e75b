package nl.toetssteen.documents.statements;

/**
 * A kind of statement: where it is kept and where it is shown.
 *
 * @param table its table, such as "pledge"; never from a request
 * @param title Dutch name of many of them: "Beloften"
 * @param path address of their list: "/beloften"
 */
public record Shelf(String table, String title, String path) {
}
