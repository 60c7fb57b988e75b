/** What parties promise. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "documents", "documents :: finding",
		"documents :: references", "documents :: statements", "parties", "themes", "web" })
@org.jspecify.annotations.NullMarked
package nl.toetssteen.pledges;
