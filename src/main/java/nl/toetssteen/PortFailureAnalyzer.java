package nl.toetssteen;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Comes before Spring Boot's own, which says it in English. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class PortFailureAnalyzer extends AbstractFailureAnalyzer<PortInUseException> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, PortInUseException cause) {
		return new FailureAnalysis("Poort %d is al in gebruik door een ander programma.".formatted(cause.getPort()),
				"Stop dat programma, of kies een andere poort met SERVER_PORT=8081.", cause);
	}

}
