package nl.toetssteen.documents;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/**
 * A cell of a printed table.
 *
 * @param column position of its column, from 0
 * @param printed the characters as printed: "-1.206", "P.M.", "12,5%"
 * @param value the number they stand for, in the table's own unit; null where they are
 * not a number ("P.M.")
 */
public record Cell(int column, String printed, @Nullable BigDecimal value) {
}
