package nl.toetssteen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import com.tngtech.archunit.core.domain.JavaModifier;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

import static org.assertj.core.api.Assertions.assertThat;

/** The documents name what the code has; a new module or term comes with its line. */
class DocumentationTests {

	private final ApplicationModules modules = ApplicationModules.of(ToetssteenApplication.class);

	@Test
	void everyModuleHasALineInTheArchitecture() throws IOException {
		List<String> lines = Files.readAllLines(Path.of("docs/architecture.md"));

		assertThat(this.modules).isNotEmpty()
			.allSatisfy(
					(module) -> assertThat(lines).anyMatch((line) -> line.startsWith("| `" + name(module) + "` |")));
	}

	@Test
	void everyPublicTypeOfTheDomainHasALineInTheGlossary() throws IOException {
		String glossary = Files.readString(Path.of("docs/glossary.md"));

		List<String> missing = this.modules.stream()
			.filter((module) -> !name(module).equals("web"))
			.flatMap((module) -> module.getBasePackage().stream())
			.filter((type) -> type.getModifiers().contains(JavaModifier.PUBLIC))
			.filter((type) -> type.isTopLevelClass() && !type.getSimpleName().equals("package-info"))
			.filter((type) -> this.modules.getModuleByType(type.getFullName())
				.map((module) -> module.getBasePackage().getName().equals(type.getPackageName()))
				.orElse(false))
			.map((type) -> type.getSimpleName())
			.filter((type) -> !glossary.contains("| `" + type + "` |"))
			.toList();

		assertThat(missing).as("public types without a line in docs/glossary.md").isEmpty();
	}

	private static String name(ApplicationModule module) {
		return module.getIdentifier().toString();
	}

}
