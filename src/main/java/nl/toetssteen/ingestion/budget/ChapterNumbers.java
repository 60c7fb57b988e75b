package nl.toetssteen.ingestion.budget;

import java.util.Collection;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * Gives every part of a budget a number of its own. Programmes keep the number that is
 * printed, since their goals are counted by it. The other parts count within their group
 * (there is a first paragraaf and a first bijlage), so they are counted on in order of
 * appearance, from the number after the last programme.
 */
class ChapterNumbers {

	private int last;

	ChapterNumbers(Collection<PartTitle> titles) {
		this.last = titles.stream()
			.map(PartTitle::number)
			.filter(Objects::nonNull)
			.mapToInt(Integer::intValue)
			.max()
			.orElse(0);
	}

	int next(PartTitle title) {
		@Nullable Integer printed = title.number();
		return (printed != null) ? printed : ++this.last;
	}

}
