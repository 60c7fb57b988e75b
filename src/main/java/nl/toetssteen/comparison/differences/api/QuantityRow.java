package nl.toetssteen.comparison.differences.api;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

import nl.toetssteen.comparison.differences.matching.Mention;
import nl.toetssteen.documents.quantities.Measure;
import nl.toetssteen.documents.quantities.Quantity;
import nl.toetssteen.documents.quantities.Scope;
import nl.toetssteen.web.Bron;

/**
 * A quantity with its place, as the API tells it.
 *
 * @param waarde the number in full: euros, not thousands of them
 * @param totEnMet the other end of a range or change
 * @param grondslag what it is a part of
 * @param geheel how many of those there are, where the text says it
 */
record QuantityRow(String ref, String document, BigDecimal waarde, @Nullable BigDecimal totEnMet, String eenheid,
		String vergelijker, String voorwerp, @Nullable String grondslag, @Nullable BigDecimal geheel,
		@Nullable String gebied, @Nullable String termijn, String citaat, Bron bron) {

	static QuantityRow of(Mention mention) {
		Quantity quantity = mention.quantity();
		Measure measure = quantity.measure();
		Scope scope = quantity.scope();
		var place = mention.source().place();
		return new QuantityRow(mention.ref(), mention.document(), measure.value(), measure.upTo(), measure.unit(),
				measure.comparator().dutch(), quantity.object(), scope.base(), scope.whole(), scope.area(),
				scope.term(), quantity.words(),
				new Bron(place.lineFrom(), place.lineTo(), place.page(), mention.source().fromImage() ? true : null));
	}

}
