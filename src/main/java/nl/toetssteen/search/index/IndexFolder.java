package nl.toetssteen.search.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.store.FSDirectory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/**
 * Looks after Lucene's files before Hibernate opens them. All they hold can be made again
 * from the database, so files that are broken are thrown away instead of keeping the
 * portal from starting.
 */
@Component
class IndexFolder implements HibernatePropertiesCustomizer {

	private static final Logger LOG = LoggerFactory.getLogger(IndexFolder.class);

	private static final String BACKEND = "hibernate.search.backend.";

	@Override
	public void customize(Map<String, Object> properties) {
		boolean onDisk = "lucene".equals(properties.get(BACKEND + "type"))
				&& !"local-heap".equals(properties.get(BACKEND + "directory.type"));
		Path root = Path.of(String.valueOf(properties.get(BACKEND + "directory.root")));
		if (onDisk && Files.isDirectory(root)) {
			try (Stream<Path> indexes = Files.list(root)) {
				indexes.filter(Files::isDirectory).forEach(IndexFolder::clearIfBroken);
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}
	}

	private static void clearIfBroken(Path folder) {
		try {
			readThrough(folder);
		}
		catch (IOException | RuntimeException ex) {
			LOG.warn("The index in {} is broken and will be made again: {}", folder, ex.getMessage());
			clear(folder);
		}
	}

	/**
	 * Reads all files, as the sums at their ends only then tell whether they are whole.
	 */
	private static void readThrough(Path folder) throws IOException {
		try (var directory = FSDirectory.open(folder); var index = DirectoryReader.open(directory)) {
			for (LeafReaderContext segment : index.leaves()) {
				segment.reader().checkIntegrity();
			}
		}
	}

	private static void clear(Path folder) {
		try {
			FileSystemUtils.deleteRecursively(folder);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
