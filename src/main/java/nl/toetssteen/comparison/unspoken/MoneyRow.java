package nl.toetssteen.comparison.unspoken;

import java.math.BigDecimal;

import nl.toetssteen.documents.Citation;

/**
 * Expenditure in the budget's own year that no pledge was tied to.
 *
 * @param table printed title of the table the row stands in
 * @param expenditure in full euros
 */
record MoneyRow(String ref, String table, String label, BigDecimal expenditure, Citation source) {
}
