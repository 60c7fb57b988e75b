package nl.toetssteen.budget;

import java.math.BigDecimal;

import jakarta.persistence.Embeddable;

/**
 * A cell of a printed table that holds a number.
 *
 * @param position the position of its column
 * @param value the printed number with its sign, in the column's unit
 * @param printed the characters as printed
 */
@Embeddable
public record Amount(int position, BigDecimal value, String printed) {
}
