/** Who speaks: municipality, party, council term, role in it. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "web" })
@org.jspecify.annotations.NullMarked
package nl.toetssteen.parties;
