/**
 * What the coalition agreed and the municipality plans: agreement items, goals,
 * activities.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "documents", "documents :: finding",
		"documents :: quantities", "documents :: references", "documents :: statements", "themes", "web" })
@org.jspecify.annotations.NullMarked
package nl.toetssteen.policy;
