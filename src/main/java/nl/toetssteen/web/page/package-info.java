/**
 * The pages of no other module: errors, accessibility, privacy; headers of every page.
 */
@org.jspecify.annotations.NullMarked
package nl.toetssteen.web.page;
