package nl.toetssteen.comparison.about;

import nl.toetssteen.documents.Document;
import nl.toetssteen.documents.Ledger;

/** What the portal accounts for about one document. */
record Account(Document document, Ledger ledger, long passages, Sums sums) {
}
