package nl.toetssteen;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class DataFolderTests {

	@TempDir
	private Path temporary;

	@Test
	void isMadeForItsOwnerOnly() throws Exception {
		Path folder = this.temporary.resolve("data");

		DataFolder.claim(folder).close();

		assertThat(Files.getPosixFilePermissions(folder)).hasSize(3);
	}

	@Test
	void belongsToOnePortalAtATime() throws Exception {
		try (var _ = DataFolder.claim(this.temporary)) {
			assertThatExceptionOfType(CannotStart.class).isThrownBy(() -> DataFolder.claim(this.temporary))
				.withMessageStartingWith("Een andere Toetssteen (proces %d)", ProcessHandle.current().pid());
		}
		DataFolder.claim(this.temporary).close();
	}

	@Test
	void cannotBeAFile() throws Exception {
		Path file = Files.createFile(this.temporary.resolve("data"));

		assertThatExceptionOfType(CannotStart.class).isThrownBy(() -> DataFolder.claim(file))
			.withMessageEndingWith("is een bestand en geen map.");
	}

	@Test
	void saysHowMuchSpaceIsMissing() throws Exception {
		try (var folder = DataFolder.claim(this.temporary)) {
			assertThatExceptionOfType(CannotStart.class).isThrownBy(() -> folder.requireSpace(Integer.MAX_VALUE))
				.withMessageContaining("MB vrij");
		}
	}

}
