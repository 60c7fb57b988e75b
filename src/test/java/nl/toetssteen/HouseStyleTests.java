package nl.toetssteen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Controller;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

/** The house rules that a machine can watch over. */
@AnalyzeClasses(packages = "nl.toetssteen", importOptions = DoNotIncludeTests.class)
class HouseStyleTests {

	private static final int LONGEST_FILE = 200;

	@ArchTest
	static final ArchRule typesAreNamedAfterWhatTheyAreInTheMunicipality = noClasses().should()
		.haveNameMatching(".*(Impl|Utils?|Helper|Manager|Dto|Entity|Service)")
		.orShould()
		.haveNameMatching(".*[.$](Abstract|Base)[A-Z].*");

	@ArchTest
	static final ArchRule controllersStayInTheirPackage = classes().that()
		.areMetaAnnotatedWith(Controller.class)
		.and()
		.doNotHaveSimpleName("Stylesheet") // templates ask it for its address
		.should()
		.notBePublic();

	@ArchTest
	static final ArchRule repositoriesStayInTheirPackage = classes().that()
		.areAssignableTo(Repository.class)
		.should()
		.notBePublic();

	@ArchTest
	static final ArchRule whatATypeNeedsComesThroughItsConstructor = noFields().should()
		.beAnnotatedWith(Autowired.class);

	@ArchTest
	static final ArchRule entitiesChangeByTheirOwnVerbs = methods().that()
		.areDeclaredInClassesThat()
		.areAnnotatedWith(Entity.class)
		.should()
		.haveNameNotMatching("set[A-Z].*");

	@ArchTest
	static final ArchRule modulesDoNotGoRoundInCircles = slices().matching("nl.toetssteen.(*)..")
		.should()
		.beFreeOfCycles();

	@ArchTest
	static final ArchRule nobodyPrints = NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

	@ArchTest
	static final ArchRule theTimeComesFromTheClock = noClasses().should()
		.callMethod(Instant.class, "now")
		.orShould()
		.callMethod(LocalDate.class, "now");

	@Test
	void filesStayShort() throws IOException {
		try (Stream<Path> files = sources()) {
			assertThat(files.filter((file) -> lines(file) > LONGEST_FILE)).isEmpty();
		}
	}

	@Test
	void everyPackageSaysWhatItIsForAndThatNothingIsNull() throws IOException {
		try (Stream<Path> files = sources()) {
			List<Path> folders = files.map(Path::getParent)
				.distinct()
				.filter((folder) -> !folder.endsWith("nl/toetssteen"))
				.toList();
			assertThat(folders).isNotEmpty()
				.allSatisfy((folder) -> assertThat(folder.resolve("package-info.java")).content()
					.startsWith("/**")
					.contains("NullMarked"));
		}
	}

	private static Stream<Path> sources() throws IOException {
		return Files.walk(Path.of("src/main/java")).filter((file) -> file.toString().endsWith(".java"));
	}

	private static int lines(Path file) {
		try {
			return Files.readAllLines(file).size();
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
