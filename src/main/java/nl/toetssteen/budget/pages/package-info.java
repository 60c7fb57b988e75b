/** The pages on which the tables of a budget are read. */
@org.springframework.modulith.NamedInterface("pages")
@org.jspecify.annotations.NullMarked
package nl.toetssteen.budget.pages;
