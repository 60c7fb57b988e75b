package nl.toetssteen.web.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The one style sheet of all pages: the vendored components and our own styles as one
 * file, under an address that changes with the content so that browsers may keep it.
 */
@Controller("stylesheet")
public class Stylesheet {

	private static final Pattern IMPORT = Pattern.compile("@import \"([^\"]+)\";");

	private static final MediaType CSS = new MediaType("text", "css", StandardCharsets.UTF_8);

	private final String css = IMPORT.matcher(read("styles/portal.css")).replaceAll(Stylesheet::imported);

	private final String hash = DigestUtils.md5DigestAsHex(this.css.getBytes(StandardCharsets.UTF_8));

	/** Where pages find it. */
	public String address() {
		return "/stijl/" + this.hash + ".css";
	}

	// A page from before an update asks for the old address and gets today's styles once.
	@GetMapping("/stijl/{asked}.css")
	ResponseEntity<String> show(@PathVariable String asked) {
		CacheControl cache = asked.equals(this.hash)
				? CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable() : CacheControl.noCache();
		return ResponseEntity.ok().contentType(CSS).cacheControl(cache).body(this.css);
	}

	private static String imported(MatchResult line) {
		return Matcher.quoteReplacement(read(line.group(1)));
	}

	private static String read(String path) {
		try {
			return new ClassPathResource(path).getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
