/** Which agreement item, activity or budget line answers which pledge. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "documents", "documents :: finding",
		"documents :: references", "documents :: statements", "parties", "pledges", "policy", "budget", "themes",
		"search", "search :: dutch", "accounts", "web" })
@org.jspecify.annotations.NullMarked
package nl.toetssteen.linking;
