/** The accounts themselves: who may sign in, as what. */
@org.jspecify.annotations.NullMarked
package nl.toetssteen.accounts.people;
