package nl.toetssteen.ingestion.process;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

import org.jspecify.annotations.Nullable;

/**
 * What the process is to do with a file.
 *
 * @param page which page to draw, from 1; 0 to read the document
 * @param width of the drawn page in pixels
 * @param pages the longest document it may read
 * @param password opens the file, where it is locked
 */
public record Task(int page, int width, int pages, @Nullable String password) {

	/** Read the whole document. */
	public static Task read(int pages, @Nullable String password) {
		return new Task(0, 0, pages, password);
	}

	/** Draw one page. */
	public static Task draw(int page, int width, @Nullable String password) {
		return new Task(page, width, Integer.MAX_VALUE, password);
	}

	void write(DataOutputStream to) throws IOException {
		to.writeInt(this.page);
		to.writeInt(this.width);
		to.writeInt(this.pages);
		to.writeBoolean(this.password != null);
		to.writeUTF((this.password == null) ? "" : this.password);
	}

	static Task read(DataInputStream from) throws IOException {
		int page = from.readInt();
		int width = from.readInt();
		int pages = from.readInt();
		boolean given = from.readBoolean();
		String password = from.readUTF();
		return new Task(page, width, pages, given ? password : null);
	}

}
