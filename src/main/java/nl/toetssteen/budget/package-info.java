/** What it costs: tables, lines, amounts, checks, indicators. */
@org.springframework.modulith.ApplicationModule(
		allowedDependencies = { "documents", "documents :: references", "themes", "web" })
@org.jspecify.annotations.NullMarked
package nl.toetssteen.budget;
