package nl.toetssteen.documents.quantities;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A quantity as the API tells it.
 *
 * @param waarde the number in full: euros, not thousands of them
 * @param totEnMet the other end of a range or change
 * @param eenheid "%", "EUR", "weken" …, "jaartal" or "aantal"
 * @param vergelijker precies, ten minste, hoogstens …
 * @param voorwerp what is counted, in the words of the text
 * @param grondslag what it is a part of
 * @param geheel how many of those there are, where the text says it
 * @param citaat the sentence
 * @param positieVan first character of the number in the text
 * @param positieTot character behind its unit
 */
public record QuantityItem(BigDecimal waarde, @Nullable BigDecimal totEnMet, String eenheid, String vergelijker,
		String voorwerp, @Nullable String grondslag, @Nullable BigDecimal geheel, @Nullable String gebied,
		@Nullable String termijn, String citaat, int positieVan, int positieTot) {

	/** The API form of a quantity. */
	public static QuantityItem of(Quantity quantity) {
		Measure measure = quantity.measure();
		Scope scope = quantity.scope();
		return new QuantityItem(measure.value(), measure.upTo(), measure.unit(), measure.comparator().dutch(),
				quantity.object(), scope.base(), scope.whole(), scope.area(), scope.term(), quantity.words(),
				quantity.start(), quantity.end());
	}

	/** The quantities of a text in their API form. */
	public static List<QuantityItem> in(String text) {
		return QuantityReader.read(text).stream().map(QuantityItem::of).toList();
	}

}
