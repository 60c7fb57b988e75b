package nl.toetssteen.ingestion.pdf.glyphs;

import java.util.List;

/**
 * All a page prints.
 *
 * @param number counted from 1
 * @param glyphs in the order the file draws them
 * @param areas fills and pictures, in the order they are drawn
 * @param unmapped how many characters the file has no letter for
 * @param whole whether nothing on the page was broken
 */
public record PageContent(int number, double width, double height, List<Glyph> glyphs, List<Ruling> rulings,
		List<Area> areas, int unmapped, boolean whole) {

	/** Share of the page that its largest picture covers. */
	public double pictured() {
		return this.areas.stream()
			.filter(Area::isPicture)
			.mapToDouble((area) -> area.width() * area.height() / (this.width * this.height))
			.max()
			.orElse(0);
	}

}
