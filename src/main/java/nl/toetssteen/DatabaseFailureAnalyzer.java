package nl.toetssteen;

import java.sql.SQLException;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.jspecify.annotations.Nullable;

/** Says in a sentence what a database refused when the portal started. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class DatabaseFailureAnalyzer extends AbstractFailureAnalyzer<SQLException> {

	@Override
	protected @Nullable FailureAnalysis analyze(Throwable rootFailure, SQLException cause) {
		String state = (cause.getSQLState() != null) ? cause.getSQLState() : "";
		// Codes from appendix A of the PostgreSQL manual.
		return switch (state) {
			case "08001", "08004", "08006" -> analysis(cause, "De database is niet bereikbaar",
					"Controleer SPRING_DATASOURCE_URL en of de database draait.");
			case "28000", "28P01" -> analysis(cause, "De database weigert deze gebruiker of dit wachtwoord",
					"Controleer SPRING_DATASOURCE_USERNAME en SPRING_DATASOURCE_PASSWORD.");
			case "3D000" -> analysis(cause, "De database bestaat niet",
					"Maak haar aan, of pas de naam in SPRING_DATASOURCE_URL aan.");
			case "42501" -> analysis(cause, "De gebruiker mag niet genoeg in deze database",
					"Geef de gebruiker het recht om tabellen te maken.");
			case "53100" -> analysis(cause, "De schijf van de database is vol", "Maak ruimte en start opnieuw.");
			case "53300", "57P03" -> analysis(cause, "De database neemt geen verbindingen meer aan",
					"Wacht even, of verhoog het aantal verbindingen.");
			default -> null;
		};
	}

	private static FailureAnalysis analysis(SQLException cause, String reason, String remedy) {
		return new FailureAnalysis("%s (%s).".formatted(reason, firstLine(cause)), remedy, cause);
	}

	private static String firstLine(SQLException cause) {
		return String.valueOf(cause.getMessage()).lines().findFirst().orElse("").replaceFirst("\\.$", "");
	}

}
