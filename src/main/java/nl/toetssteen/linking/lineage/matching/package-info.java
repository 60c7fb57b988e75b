/** Finding which item of a newer document goes on where one of an older left off. */
@org.jspecify.annotations.NullMarked
package nl.toetssteen.linking.lineage.matching;
