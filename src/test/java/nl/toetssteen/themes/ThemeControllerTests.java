package nl.toetssteen.themes;

import java.net.URI;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;

@WebMvcTest(ThemeController.class)
class ThemeControllerTests {

	@Autowired
	private MockMvcTester api;

	@MockitoBean
	private Themes themes;

	@Test
	void tellsEachThemeWithItsTaskFieldsAndTopListThemes() {
		var theme = new Theme(new ThemeCode("wonen"), 5, "Wonen", "Huizen.",
				List.of(new TaskField("8.3", "Wonen en bouwen", 2017, null), new TaskField("8.9", "Oud", 2017, 2020)),
				List.of(URI.create("https://voorbeeld.example/wonen")));
		given(this.themes.all()).willReturn(List.of(theme));

		assertThat(this.api.get().uri("/api/v1/themas")).bodyJson()
			.extractingPath("$.items[0]")
			.convertTo(ThemeController.Item.class)
			.isEqualTo(new ThemeController.Item("wonen", 5, "Wonen", "Huizen.", List.of("8.3"), List.of("8.9"),
					List.of(URI.create("https://voorbeeld.example/wonen"))));
	}

	@Test
	void givesTheThemesAsCsv() {
		assertThat(this.api.get().uri("/api/v1/themas?formaat=csv")).hasStatusOk().bodyText().startsWith("\ufeff");
	}

}
