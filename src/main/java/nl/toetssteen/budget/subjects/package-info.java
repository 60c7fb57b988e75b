/**
 * The pages of a budget about one subject: reserves, investments, subsidies, indicators.
 */
@org.jspecify.annotations.NullMarked
package nl.toetssteen.budget.subjects;
