package nl.toetssteen.linking.suggesting.matching;

import java.util.List;

/**
 * What a pledge or target says, and what is said around it.
 *
 * @param ref its public name
 * @param year first year of the period of its document
 * @param title its title or first sentence; stands in the body again where the document
 * has no title for it
 * @param body all it says, after its title
 * @param above titles it stands under, the highest first
 * @param background text of what it is a part of: of the goal for an activity
 * @param themes titles of its themes, best first
 */
public record Wording(String ref, int year, String title, String body, List<String> above, String background,
		List<String> themes) {

	public Wording {
		above = List.copyOf(above);
		themes = List.copyOf(themes);
	}

	/** Asks for what others say as well. */
	Wording andAlso(List<String> titles) {
		return new Wording(this.ref, this.year, this.title, this.body + "\n" + String.join("\n", titles), this.above,
				this.background, this.themes);
	}

}
