package nl.toetssteen.comparison.about;

import nl.toetssteen.documents.Document;
import nl.toetssteen.documents.Ledger;

/**
 * What the portal accounts for about one document.
 *
 * @param tables printed tables with numbers
 * @param checks sums that were checked
 * @param failed sums that do not add up in the document
 */
record Account(Document document, Ledger ledger, long passages, int tables, long checks, int failed) {
}
