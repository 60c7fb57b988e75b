/** The themes that order everything, with task fields and search words. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "web" })
@org.jspecify.annotations.NullMarked
package nl.toetssteen.themes;
