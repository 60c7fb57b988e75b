package nl.toetssteen.comparison.sidebyside;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import nl.toetssteen.comparison.ContentKind;
import nl.toetssteen.comparison.Shelf;
import nl.toetssteen.comparison.ThemeContent;
import nl.toetssteen.comparison.ThemeMoney;
import nl.toetssteen.comparison.Purse;
import nl.toetssteen.documents.Document;
import nl.toetssteen.documents.DocumentKind;
import nl.toetssteen.linking.TimeRole;
import nl.toetssteen.linking.lineage.DocumentPair;
import nl.toetssteen.themes.Theme;
import nl.toetssteen.themes.Themes;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Brings together what two documents say. In no transaction: the lineage of two documents
 * may have to be worked out, and kept, first.
 */
@Component
class Sides {

	private final Themes themes;

	private final ThemeContent content;

	private final ThemeMoney money;

	private final Extent extent;

	private final Ties ties;

	Sides(Themes themes, ThemeContent content, ThemeMoney money, Extent extent, Ties ties) {
		this.themes = themes;
		this.content = content;
		this.money = money;
		this.extent = extent;
		this.ties = ties;
	}

	/** How much both say under each theme. */
	List<Counts> counts(Choice choice) {
		Map<String, Long> left = counts(choice.left());
		Map<String, Long> right = counts(choice.right());
		return this.themes.all()
			.stream()
			.map((theme) -> new Counts(theme, left.getOrDefault(theme.code().value(), 0L),
					right.getOrDefault(theme.code().value(), 0L)))
			.toList();
	}

	private Map<String, Long> counts(Document document) {
		Map<String, Long> counts = new HashMap<>();
		Part.of(document.getKind())
			.stream()
			.map(Part::content)
			.filter(Objects::nonNull)
			.forEach((kind) -> this.content.counts(kind)
				.getOrDefault(document.getId(), Map.of())
				.forEach((theme, number) -> counts.merge(theme, number, Long::sum)));
		return counts;
	}

	/** What both say under a theme. */
	Beside on(Theme theme, Choice choice) {
		Side left = side(theme, choice.left(), choice);
		Side right = side(theme, choice.right(), choice);
		DocumentPair pair = this.ties.pair(choice.left(), choice.right());
		Map<String, List<Tie>> known = (pair == null) ? new HashMap<>() : this.ties.lineage(pair);
		known.putAll(this.ties.links(left.document(), left.refs(), right.document(), right.refs()));
		known.putAll(this.ties.links(right.document(), right.refs(), left.document(), left.refs()));
		return new Beside(left, right, known, pair).only(choice.tied());
	}

	private Side side(Theme theme, Document document, Choice choice) {
		List<Block> blocks = Part.of(document.getKind())
			.stream()
			.filter(choice::wants)
			.map((part) -> block(part, theme, document))
			.toList();
		return new Side(document, blocks, this.extent.of(document), role(document, choice.other(document)));
	}

	private Block block(Part part, Theme theme, Document document) {
		ContentKind kind = part.content();
		if (kind == null) {
			return Block.of(new Purse(document, this.money.of(document).getOrDefault(theme.code(), List.of())));
		}
		Map<Long, Document> only = Map.of(document.getId(), document);
		return Block.of(part,
				new Shelf(document,
						this.content.of(kind, theme.code().value(), only).getOrDefault(document.getId(), List.of()),
						List.of()));
	}

	private static @Nullable TimeRole role(Document document, Document other) {
		boolean tells = other.getKind() == DocumentKind.PROGRAMME && document.getKind() != DocumentKind.PROGRAMME;
		return tells ? TimeRole.of(other, document) : null;
	}

}
