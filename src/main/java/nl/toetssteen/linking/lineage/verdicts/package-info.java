/** What editors say became of what was said before, two pairs of eyes each. */
@org.jspecify.annotations.NullMarked
package nl.toetssteen.linking.lineage.verdicts;
