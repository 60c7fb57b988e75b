package nl.toetssteen.documents;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What an editor says about a document that need not stand in its text.
 *
 * @param issuers parties or bodies that publish it, in the order given; may be empty
 * @param municipality CBS code, such as GM0106
 * @param published day of publication, where known
 */
public record DocumentFacts(String code, DocumentKind kind, String title, List<String> issuers, String municipality,
		int periodFrom, int periodTo, @Nullable LocalDate published, @Nullable String note, String fileName) {

	public DocumentFacts {
		issuers = List.copyOf(issuers);
	}

}
