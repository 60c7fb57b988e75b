package nl.toetssteen.documents.statements;

import java.util.List;

import nl.toetssteen.documents.ImagePages;
import nl.toetssteen.documents.quantities.QuantityItem;
import nl.toetssteen.web.Bron;
import org.jspecify.annotations.Nullable;

/**
 * A statement as the API tells it.
 *
 * @param rubriek heading it stands under in its chapter
 * @param nummer its own number as printed
 * @param ouder ref of the item it is a part of
 * @param hoeveelheden the numbers in its text with what they count
 */
public record StatementItem(String ref, String document, Chapter hoofdstuk, @Nullable String rubriek, int volgnummer,
		@Nullable String nummer, @Nullable String ouder, String tekst, List<String> themas,
		List<QuantityItem> hoeveelheden, Bron bron) {

	/** Number and title of a chapter. */
	public record Chapter(int nummer, String titel) {
	}

	/**
	 * The API form of a statement.
	 * @param seen the pages that were read from their image
	 */
	public static StatementItem of(Statement statement, ImagePages seen) {
		return new StatementItem(statement.ref(), statement.document(),
				new Chapter(statement.chapterNumber(), statement.chapterTitle()), statement.section(),
				statement.ordinal(), statement.printedNumber(), statement.parentRef(), statement.text(),
				statement.themes().stream().map(Statement.ThemeTag::theme).toList(), QuantityItem.in(statement.text()),
				seen.bron(statement.document(), statement.place()));
	}

}
