/** What the change from one wording to another means. */
@org.jspecify.annotations.NullMarked
package nl.toetssteen.linking.lineage.wording;
