package nl.toetssteen;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Opens a page for each browser test and closes it after. */
class Browsing implements ExecutionCondition, ParameterResolver {

	private static final ExtensionContext.Namespace OURS = ExtensionContext.Namespace.create(Browsing.class);

	@Override
	public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
		boolean demanded = Boolean.parseBoolean(System.getenv("TOETSSTEEN_DEMAND_BROWSER"));
		if (demanded || Chromium.path().isPresent()) {
			return ConditionEvaluationResult.enabled("There is a browser, or there must be one");
		}
		return ConditionEvaluationResult.disabled("No Chromium found on PATH or at CHROMIUM_PATH");
	}

	@Override
	public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
		return parameter.getParameter().getType() == Page.class;
	}

	@Override
	public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
		return context.getStore(OURS).computeIfAbsent("visit", (_) -> new Visit(open(context)), Visit.class).page();
	}

	private static BrowserContext open(ExtensionContext context) {
		Browser browser = context.getRoot()
			.getStore(OURS)
			.computeIfAbsent("chromium", (_) -> new Chromium(), Chromium.class)
			.browser();
		String port = SpringExtension.getApplicationContext(context).getEnvironment().getProperty("local.server.port");
		return browser.newContext(new Browser.NewContextOptions().setBaseURL("http://localhost:" + port));
	}

	/** Closed by JUnit when its test is done. */
	private record Visit(BrowserContext context, Page page) implements AutoCloseable {

		Visit(BrowserContext context) {
			this(context, context.newPage());
		}

		@Override
		public void close() {
			this.context.close();
		}

	}

}
