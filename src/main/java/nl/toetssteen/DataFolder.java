package nl.toetssteen;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;

import org.jspecify.annotations.Nullable;

/**
 * The folder with everything the portal keeps. One portal at a time has it: the lock goes
 * when the process goes, however it ends.
 */
class DataFolder implements AutoCloseable {

	private final Path path;

	private final FileChannel lock;

	private DataFolder(Path path, FileChannel lock) {
		this.path = path;
		this.lock = lock;
	}

	/**
	 * @throws CannotStart when the folder cannot be had
	 */
	static DataFolder claim(Path path) {
		Path folder = path.toAbsolutePath().normalize();
		try {
			create(folder);
			return new DataFolder(folder.toRealPath(), lock(folder.resolve("lock")));
		}
		catch (FileAlreadyExistsException ex) {
			throw unusable(folder, "is een bestand en geen map", ex);
		}
		catch (IOException ex) {
			throw unusable(folder, "is niet te beschrijven", ex);
		}
	}

	/** The folder, or a place in it that need not exist. */
	Path resolve(String name) {
		return this.path.resolve(name);
	}

	/**
	 * @throws CannotStart when fewer than so many megabytes are free
	 */
	void requireSpace(int megabytes) throws IOException {
		long free = Files.getFileStore(this.path).getUsableSpace() >> 20;
		if (free < megabytes) {
			throw new CannotStart(
					"De schijf met de gegevensmap %s is te vol: er is nog %d MB vrij en er is %d MB nodig.".formatted(
							this.path, free, megabytes),
					"Maak ruimte, of kies een andere map met TOETSSTEEN_DATA=…");
		}
	}

	@Override
	public void close() throws IOException {
		this.lock.close();
	}

	/** For its owner only, where the file system knows about owners. */
	private static void create(Path folder) throws IOException {
		if (!Files.isDirectory(folder)) {
			Files.createDirectories(folder);
			if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
				Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
			}
		}
	}

	private static FileChannel lock(Path file) throws IOException {
		var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE,
				StandardOpenOption.READ);
		if (tryLock(channel) == null) {
			String holder = Files.readString(file).strip();
			channel.close();
			throw new CannotStart("Een andere Toetssteen (proces %s) werkt al met de gegevensmap %s.".formatted(holder,
					file.getParent()), "Stop die, of kies voor deze een andere map met TOETSSTEEN_DATA=…");
		}
		String pid = ProcessHandle.current().pid() + "\n";
		channel.truncate(0).write(ByteBuffer.wrap(pid.getBytes(StandardCharsets.UTF_8)));
		return channel;
	}

	private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
		try {
			return channel.tryLock();
		}
		catch (OverlappingFileLockException ex) {
			return null; // another portal in this very process, as in a test
		}
	}

	private static CannotStart unusable(Path folder, String why, IOException cause) {
		return new CannotStart("De gegevensmap %s %s.".formatted(folder, why),
				"Geef schrijfrechten op de map, of kies een andere met TOETSSTEEN_DATA=…", cause);
	}

}
