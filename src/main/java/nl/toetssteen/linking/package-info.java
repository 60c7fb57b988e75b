/** Which agreement item, activity or budget line answers which pledge. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "documents", "documents :: finding", "parties",
		"pledges", "policy", "budget", "themes", "search", "search :: dutch", "web" })
@org.jspecify.annotations.NullMarked
package nl.toetssteen.linking;
