package nl.toetssteen.documents.reader;

import java.util.ArrayList;
import java.util.List;

import nl.toetssteen.documents.PassageKind;
import nl.toetssteen.documents.PassageOutline;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DivisionTests {

	private final List<PassageOutline> outline = new ArrayList<>();

	@Test
	void keepsAShortDocumentWhole() {
		chapter("Wonen");
		paragraphs(3);
		chapter("Zorg");

		assertThat(divide(10_000).parts()).containsExactly(new Part(1, 1, 5, "Wonen – Zorg", null));
	}

	@Test
	void keepsTheChaptersOfALongDocumentWhole() {
		chapter("Wonen");
		chapter("Jeugd");
		paragraphs(2);
		chapter("Zorg");
		paragraphs(3);

		assertThat(divide(1000).parts()).extracting(Part::title).containsExactly("Wonen – Jeugd", "Zorg");
	}

	@Test
	void cutsALongChapterAtAHeadingInItsSecondHalf() {
		chapter("Wonen");
		paragraphs(2);
		heading("Te vroeg");
		paragraphs(2);
		heading("Bouwen");
		paragraphs(4);

		assertThat(divide(1700).parts()).extracting(Part::title).containsExactly("Wonen", "Wonen: Bouwen");
	}

	@Test
	void goesOnWithATableThatIsLongerThanAPart() {
		chapter("Bijlage");
		add(PassageKind.TABLE, 0, "Subsidies");
		for (int row = 0; row < 12; row++) {
			add(PassageKind.TABLE_ROW, 0, "");
		}

		Division division = divide(1700);

		assertThat(division.parts()).extracting(Part::table).containsExactly(null, 2);
		assertThat(division.parts().get(1).title()).isEqualTo("Bijlage: Subsidies");
	}

	@Test
	void everyPassageIsInExactlyOnePart() {
		for (int chapter = 0; chapter < 5; chapter++) {
			chapter("Hoofdstuk");
			paragraphs(7);
			heading("Kop");
			paragraphs(9);
		}

		Division division = divide(2000);

		assertThat(this.outline).allSatisfy(
				(passage) -> assertThat(division.parts().stream().filter((part) -> part.holds(passage.number())))
					.hasSize(1));
		assertThat(division.parts()).allSatisfy((part) -> assertThat(weight(part)).isLessThanOrEqualTo(2000));
	}

	@Test
	void showsHeadingsOnlyOfTheChaptersInThePart() {
		chapter("Wonen");
		heading("Bouwen");
		chapter("Zorg");
		heading("Jeugd");

		Division division = divide(450);

		assertThat(division.contents(division.parts().getFirst())).extracting(PassageOutline::title)
			.containsExactly("Wonen", "Bouwen", "Zorg");
	}

	private int weight(Part part) {
		return this.outline.stream().filter((passage) -> part.holds(passage.number())).mapToInt(Division::weight).sum();
	}

	private Division divide(int limit) {
		return Division.of(this.outline, limit);
	}

	private void chapter(String title) {
		add(PassageKind.CHAPTER, 0, title);
	}

	private void heading(String title) {
		add(PassageKind.HEADING, 1, title);
	}

	private void paragraphs(int count) {
		for (int number = 0; number < count; number++) {
			add(PassageKind.PARAGRAPH, 0, "");
		}
	}

	private void add(PassageKind kind, int level, String title) {
		int chapter = (int) this.outline.stream().filter((passage) -> passage.kind() == PassageKind.CHAPTER).count();
		this.outline.add(new PassageOutline(this.outline.size() + 1, kind, level,
				(kind == PassageKind.CHAPTER) ? chapter + 1 : chapter, title, 30, 0));
	}

}
