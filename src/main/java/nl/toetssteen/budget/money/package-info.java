/**
 * What follows from the printed money by a rule: per inhabitant, money that ends, grants.
 */
@org.springframework.modulith.NamedInterface("money")
@org.jspecify.annotations.NullMarked
package nl.toetssteen.budget.money;
