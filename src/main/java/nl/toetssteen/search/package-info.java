/** One search box over all of it; Dutch text analysis. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "documents", "documents :: finding", "pledges",
		"policy", "budget", "themes", "parties", "web" })
@org.jspecify.annotations.NullMarked
package nl.toetssteen.search;
