package nl.toetssteen.ingestion;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;

import nl.toetssteen.documents.Document;
import nl.toetssteen.documents.Documents;
import nl.toetssteen.documents.references.ReferenceChanges;
import nl.toetssteen.ingestion.desk.DeskVisit;

import static org.assertj.core.api.Assertions.assertThat;

/** The folder with documents and the import desk may both know a document. */
@SpringBootTest
@AutoConfigureMockMvc
class SeedsAndDeskTests {

	private static final String CODE = "map-en-balie";

	private static final String TEXT = """
			1. Wonen

			- 1.1 We bouwen elk jaar honderd huurwoningen aan de Vaart.
			""";

	@Test
	void theFolderDoesNotUndoWhatAnEditorPublished(@TempDir Path folder, @Autowired ApplicationContext context)
			throws IOException {
		Files.writeString(folder.resolve("map.txt"), TEXT);
		Files.writeString(folder.resolve(Manifest.FILE_NAME), """
				file,code,kind,title,municipality,period_from,period_to
				map.txt,%s,verkiezingsprogramma,Uit de map,GM0106,2040,2044
				""".formatted(CODE));
		SeedLoader loader = new SeedLoader(folder, context.getBean(Importer.class),
				context.getBean(ReferenceChanges.class), context.getBean(ImportAttemptRepository.class),
				context.getBean(Clock.class));
		loader.run(new DefaultApplicationArguments());

		new DeskVisit(context).publishText("balie.txt", TEXT.replace("honderd", "tweehonderd"), CODE);
		loader.run(new DefaultApplicationArguments());

		assertThat(context.getBean(Documents.class).find(CODE)).map(Document::getVersion).contains(2);
	}

}
