package nl.toetssteen.budget;

import org.jspecify.annotations.Nullable;

/**
 * What a table is called.
 *
 * @param slug tail of its ref, unique in the document
 * @param title with the programme, where it stands in one: "1. Wonen – Middeleninzet"
 * @param programme number of the programme it stands in
 */
public record TableName(BudgetTableKind kind, String slug, String title, @Nullable Integer programme) {
}
