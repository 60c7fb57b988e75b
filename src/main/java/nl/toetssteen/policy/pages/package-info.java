/** The pages on which agreements and plans are read. */
@org.jspecify.annotations.NullMarked
package nl.toetssteen.policy.pages;
