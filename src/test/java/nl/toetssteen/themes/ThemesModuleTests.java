package nl.toetssteen.themes;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.test.ApplicationModuleTest;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationModuleTest
class ThemesModuleTests {

	private final Themes themes;

	ThemesModuleTests(Themes themes) {
		this.themes = themes;
	}

	@Test
	void knowsFifteenThemesInOrderEachWithItsData() {
		assertThat(this.themes.all()).extracting(Theme::position)
			.containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15);
		assertThat(this.themes.all()).extracting(Theme::description).doesNotContain("").doesNotHaveDuplicates();
		assertThat(this.themes.all()).extracting((theme) -> theme.code().value())
			.containsExactlyElementsOf(Vocabularies.all().keySet().stream().map(ThemeCode::value).toList());
	}

	@Test
	void everyTopListThemeAndTaskFieldCountsOnce() {
		assertThat(this.themes.all()).flatExtracting(Theme::topList).hasSize(92).doesNotHaveDuplicates();
		assertThat(this.themes.all()).flatExtracting(Theme::taskFields).doesNotHaveDuplicates();
	}

	@Test
	void assignsByChapterBeforeText() {
		var text = new ThemedText("", "Meer boa's op straat.", List.of());

		assertThat(this.themes.assign("Wonen", text))
			.containsExactly(new ThemeAssignment("wonen", ThemeBasis.BY_CHAPTER));
		assertThat(this.themes.assign("Samen vooruit", text))
			.startsWith(new ThemeAssignment("veiligheid", ThemeBasis.BY_TEXT));
	}

	@Test
	void findsAThemeByItsCodeOnly() {
		assertThat(this.themes.find("wonen")).isPresent();
		assertThat(this.themes.find("Wonen")).isEmpty();
	}

}
