package nl.toetssteen.themes;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import nl.toetssteen.web.BadQuery;

/** The themes the portal knows; other modules and our own pages come in here. */
@Service
public class Themes {

	// Read once: themes only change by a migration.
	private final List<Theme> themes;

	private final TaskFields taskFields = TaskFields.read();

	private final ThemeClassifier classifier;

	private final ChapterTitles chapters;

	Themes(JdbcClient jdbc) {
		Map<ThemeCode, ThemeFile> files = new LinkedHashMap<>();
		this.themes = jdbc.sql("select code, position, title from theme order by position").query((row, _) -> {
			var code = new ThemeCode(row.getString("code"));
			ThemeFile file = files.computeIfAbsent(code, ThemeFile::read);
			return new Theme(code, row.getInt("position"), row.getString("title"), file.description(),
					this.taskFields.of(code), file.topList());
		}).list();
		this.classifier = new ThemeClassifier(files);
		this.chapters = new ChapterTitles(files);
	}

	/** All themes in their order. */
	public List<Theme> all() {
		return this.themes;
	}

	/** The title of each theme by its code. */
	public Map<String, String> titles() {
		return this.themes.stream().collect(Collectors.toMap((theme) -> theme.code().value(), Theme::title));
	}

	public Optional<Theme> find(String code) {
		return this.themes.stream().filter((theme) -> theme.code().value().equals(code)).findFirst();
	}

	/**
	 * The theme a query asks for, which must be there: a typo would look like silence.
	 * @return its code; null when the query asks for none
	 */
	public @Nullable String asked(@Nullable String code) {
		if (code == null || code.isBlank()) {
			return null;
		}
		return find(code).map((theme) -> theme.code().value())
			.orElseThrow(() -> new BadQuery("thema", "dit thema bestaat niet.", code,
					this.themes.stream().map((theme) -> theme.code().value()).toList()));
	}

	/** The themes a text is about by its words: one to three, best first. */
	public List<ThemeCode> classify(ThemedText text) {
		return explain(text).stream().map(ThemeMatch::theme).toList();
	}

	/** As {@link #classify}, with the words that decided. */
	public List<ThemeMatch> explain(ThemedText text) {
		return this.classifier.classify(text);
	}

	/** The theme a chapter's title names by itself; empty unless it clearly names one. */
	public Optional<ThemeCode> ofChapter(String chapterTitle) {
		return this.chapters.theme(chapterTitle);
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
		return this.taskFields.theme(code);
	}

}
