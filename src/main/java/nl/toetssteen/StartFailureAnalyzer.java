package nl.toetssteen;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says why the portal cannot start instead of showing a stack trace. */
class StartFailureAnalyzer extends AbstractFailureAnalyzer<CannotStart> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, CannotStart cause) {
		return new FailureAnalysis(cause.getMessage(), cause.remedy(), cause);
	}

}
