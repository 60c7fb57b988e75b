package nl.toetssteen.ingestion;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class SourceFileTests {

	@TempDir
	Path root;

	private Path folder;

	@BeforeEach
	void createFolder() throws IOException {
		this.folder = Files.createDirectory(this.root.resolve("documenten"));
		Files.writeString(this.root.resolve("geheim.txt"), "geheim");
	}

	@Test
	void readsAFileInTheFolder() throws IOException {
		Files.writeString(this.folder.resolve("a.txt"), "Wonen");

		assertThat(new SourceFile(this.folder, "a.txt").bytes()).asString().isEqualTo("Wonen");
	}

	@Test
	void staysInTheFolder() throws IOException {
		Files.createSymbolicLink(this.folder.resolve("link.txt"), this.root.resolve("geheim.txt"));

		assertRefused("../geheim.txt", "in de map");
		assertRefused(this.root.resolve("geheim.txt").toString(), "in de map");
		assertRefused("link.txt", "in de map");
		assertRefused("", "in de map");
	}

	@Test
	void namesAMissingFile() {
		assertRefused("b.txt", "staat niet in de map");
		assertRefused("a\0b.txt", "geldige bestandsnaam");
	}

	@Test
	void refusesAHugeFileWithoutReadingIt() throws IOException {
		try (var file = new RandomAccessFile(this.folder.resolve("groot.txt").toFile(), "rw")) {
			file.setLength(500L * 1024 * 1024);
		}

		assertRefused("groot.txt", "te groot: 500 MB");
	}

	@Test
	void refusesAFolder() throws IOException {
		Files.createDirectory(this.folder.resolve("map.txt"));

		assertRefused("map.txt", "geen gewoon bestand");
	}

	private void assertRefused(String name, String reason) {
		assertThatExceptionOfType(UnreadableDocument.class).isThrownBy(() -> new SourceFile(this.folder, name).bytes())
			.withMessageContaining(reason);
	}

}
