/** One-time links: to make an account, or to choose a new password. */
@org.jspecify.annotations.NullMarked
package nl.toetssteen.accounts.invitations;
