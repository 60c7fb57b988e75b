/** What editors see of accounts: their own, those of colleagues, and who did what. */
@org.jspecify.annotations.NullMarked
package nl.toetssteen.accounts.pages;
