/** Theme by theme and document by document beside each other. Reads only. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "documents", "documents :: references",
		"documents :: quantities", "documents :: statements", "linking", "linking :: lineage", "linking :: judgements",
		"linking :: published", "linking :: suggesting", "pledges", "policy", "budget", "budget :: pages",
		"budget :: money", "themes", "search :: dutch", "web" })
@org.jspecify.annotations.NullMarked
package nl.toetssteen.comparison;
