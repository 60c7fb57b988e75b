package nl.toetssteen.themes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;

import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.bind.Name;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.io.ClassPathResource;

/**
 * What an editor keeps about a theme in resources/themes.
 *
 * @param chapters words with which a chapter's title names the theme
 */
record ThemeFile(@Name("omschrijving") String description, @Name("hoofdstukken") List<String> chapters,
		@Name("topLijst") @DefaultValue List<URI> topList, @Name("zoekwoorden") Words words) {

	/**
	 * Search words by how surely they point to the theme.
	 *
	 * @param except words that look like a search word but point nowhere
	 */
	record Words(@Name("sterk") List<String> strong, @Name("gewoon") List<String> plain,
			@Name("zwak") List<String> weak, @Name("behalve") @DefaultValue List<String> except) {
	}

	static ThemeFile read(ThemeCode theme) {
		var file = new ClassPathResource("themes/" + theme + ".yaml");
		try {
			var sources = new YamlPropertySourceLoader().load(theme.value(), file);
			return new Binder(ConfigurationPropertySources.from(sources)).bind("", Bindable.of(ThemeFile.class)).get();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Theme " + theme + " has no readable file", ex);
		}
	}

}
