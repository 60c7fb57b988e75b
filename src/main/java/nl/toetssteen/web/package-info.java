/** The shell: layout, error pages, paging, problem+json, CSV. Knows no other module. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
@org.jspecify.annotations.NullMarked
package nl.toetssteen.web;
