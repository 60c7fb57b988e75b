/**
 * Statements that were taken out of documents, to browse: what pledges and agreement
 * items have in common.
 */
@org.springframework.modulith.NamedInterface("statements")
@org.jspecify.annotations.NullMarked
package nl.toetssteen.documents.statements;
