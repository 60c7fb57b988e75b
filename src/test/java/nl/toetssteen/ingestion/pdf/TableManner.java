package nl.toetssteen.ingestion.pdf;

/**
 * How the press sets its tables.
 *
 * @param ruled with lines around every cell
 * @param notesLast remarks behind the amounts, not between label and amounts
 * @param figuresBelow amounts beside the last line of their label, not the first
 */
public record TableManner(boolean ruled, boolean notesLast, boolean figuresBelow) {
}
