package nl.toetssteen;

import java.sql.SQLException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@ExtendWith(OutputCaptureExtension.class)
class StartFailureTests {

	@Test
	void saysThatADatabaseCannotBeReachedWithoutAStackTrace(CapturedOutput output) {
		start("--spring.datasource.url=jdbc:postgresql://localhost:1/toetssteen");

		assertThat(output).contains("De database is niet bereikbaar").doesNotContain("\tat ");
	}

	@Test
	void saysHowTheAddressOfADatabaseIsWritten(CapturedOutput output) {
		start("--spring.datasource.url=postgres://localhost/toetssteen");

		assertThat(output).contains("Schrijf het als jdbc:postgresql://server:5432/database").doesNotContain("\tat ");
	}

	@Test
	void saysThatTheDataFolderIsAFile(CapturedOutput output) {
		start("--spring.datasource.url=", "--toetssteen.data=pom.xml");

		assertThat(output).contains("pom.xml is een bestand en geen map").doesNotContain("\tat ");
	}

	@ParameterizedTest
	@CsvSource({ "28P01, wachtwoord", "3D000, bestaat niet", "53100, schijf", "53300, verbindingen", "42501, recht" })
	void knowsWhatADatabaseMeans(String state, String word) {
		var analysis = new DatabaseFailureAnalyzer()
			.analyze(new IllegalStateException(new SQLException("FATAL: no", state)));

		assertThat(analysis).isNotNull();
		assertThat(analysis.getDescription() + analysis.getAction()).contains(word);
	}

	@Test
	void leavesOtherDatabaseErrorsToThoseWhoKnowThem() {
		assertThat(new DatabaseFailureAnalyzer().analyze(new SQLException("syntax error", "42601"))).isNull();
	}

	private static void start(String... arguments) {
		assertThatThrownBy(() -> SpringApplication.run(ToetssteenApplication.class, arguments)).isNotNull();
	}

}
