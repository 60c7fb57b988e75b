/** Who comes in: sign-in, sessions, and which address is open to whom. */
@org.jspecify.annotations.NullMarked
package nl.toetssteen.accounts.signin;
