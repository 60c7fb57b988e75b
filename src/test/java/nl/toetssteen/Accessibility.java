package nl.toetssteen;

import java.util.List;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;

import static org.assertj.core.api.Assertions.assertThat;

/** What must hold for every page on every screen. */
public final class Accessibility {

	// Everything WCAG 2.2 AA asks and a machine can see.
	private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa",
			"best-practice");

	private Accessibility() {
	}

	/** Fails with every violation that axe finds on the page as it is now. */
	public static void check(Page page) {
		List<String> violations = new AxeBuilder(page).options(violationsOnly())
			.withTags(RULES)
			.setLegacyMode(true)
			.analyze()
			.getViolations()
			.stream()
			.map(Accessibility::said)
			.toList();
		assertThat(violations).as("axe on %s", page.url()).isEmpty();
	}

	/** Fails when the page must be scrolled sideways. */
	public static void checkWidth(Page page) {
		Object wider = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
		assertThat(wider).as("pixels too wide: %s", page.url()).isEqualTo(0);
	}

	/** Without it axe writes out every node that passed, which takes most of its time. */
	private static AxeRunOptions violationsOnly() {
		AxeRunOptions options = new AxeRunOptions();
		options.setResultTypes(List.of("violations"));
		return options;
	}

	private static String said(Rule rule) {
		return rule.getId() + ": " + rule.getHelp() + " "
				+ rule.getNodes().stream().map((node) -> node.getHtml()).toList();
	}

}
