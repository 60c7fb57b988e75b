/** Editors: sign-in, roles, who did what. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = "web")
@org.jspecify.annotations.NullMarked
package nl.toetssteen.accounts;
