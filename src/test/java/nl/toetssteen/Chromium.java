package nl.toetssteen;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;

/**
 * The machine's own Chromium, started once for all browser tests; nothing is downloaded.
 */
class Chromium implements AutoCloseable {

	private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome",
			"google-chrome-stable");

	private final Playwright playwright;

	private final Browser browser;

	Chromium() {
		Path path = path()
			.orElseThrow(() -> new IllegalStateException("A Chromium is demanded but not on PATH or at CHROMIUM_PATH"));
		this.playwright = Playwright
			.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
		this.browser = this.playwright.chromium()
			.launch(new BrowserType.LaunchOptions().setExecutablePath(path).setArgs(arguments()));
	}

	static Optional<Path> path() {
		String given = System.getenv("CHROMIUM_PATH");
		return (given != null) ? Optional.of(Path.of(given)).filter(Files::isExecutable) : onPath();
	}

	Browser browser() {
		return this.browser;
	}

	@Override
	public void close() {
		this.browser.close();
		this.playwright.close();
	}

	private static Optional<Path> onPath() {
		return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
			.flatMap((folder) -> NAMES.stream().map((name) -> Path.of(folder, name)))
			.filter(Files::isExecutable)
			.findFirst();
	}

	// Chromium refuses to run its sandbox as root, as containers do.
	private static List<String> arguments() {
		return "root".equals(System.getProperty("user.name")) ? List.of("--no-sandbox") : List.of();
	}

}
