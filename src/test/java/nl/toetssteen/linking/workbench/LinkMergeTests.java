package nl.toetssteen.linking.workbench;

import nl.toetssteen.linking.LinkContent;
import nl.toetssteen.linking.LinkKind;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LinkMergeTests {

	private final LinkContent base = new LinkContent(LinkKind.CARRIES_OUT, 20, "Zo staat het er.");

	@Test
	void keepsWhatEachChanged() {
		var theirs = new LinkContent(LinkKind.CONTRIBUTES, 20, "Zo staat het er.");
		var mine = new LinkContent(LinkKind.CARRIES_OUT, 30, "Beter gezegd.");

		assertThat(LinkMerge.of(this.base, theirs, mine))
			.isEqualTo(new LinkContent(LinkKind.CONTRIBUTES, 30, "Beter gezegd."));
	}

	@Test
	void putsTwoMotivationsUnderEachOther() {
		var theirs = new LinkContent(LinkKind.CARRIES_OUT, 20, "Van haar.");
		var mine = new LinkContent(LinkKind.CARRIES_OUT, 20, "Van mij.");

		assertThat(LinkMerge.of(this.base, theirs, mine)).extracting(LinkContent::motivation)
			.isEqualTo("Van haar.\nVan mij.");
	}

	@Test
	void makesNothingOfTwoKindsOrTwoShares() {
		var theirs = new LinkContent(LinkKind.CONTRIBUTES, 20, "");
		var mine = new LinkContent(LinkKind.OPPOSES, 20, "");

		assertThat(LinkMerge.of(this.base, theirs, mine)).isNull();
		assertThat(LinkMerge.of(null, theirs, mine)).isNull();
		assertThat(LinkMerge.of(this.base, new LinkContent(LinkKind.CARRIES_OUT, 10, ""),
				new LinkContent(LinkKind.CARRIES_OUT, 30, "")))
			.isNull();
	}

}
