package nl.toetssteen.ingestion.process;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

import org.jspecify.annotations.Nullable;

/**
 * What the process is to do with a file.
 *
 * @param page which page to draw, from 1; 0 to read the document
 * @param pages the longest document it may read
 * @param password opens the file, where it is locked
 */
public record Task(int page, int pages, @Nullable String password) {

	/** How fine a page is drawn; boxes of its words are in points. */
	public static final double PIXELS_PER_POINT = 110 / 72.0;

	/** Read the whole document. */
	public static Task read(int pages, @Nullable String password) {
		return new Task(0, pages, password);
	}

	/** Draw one page. */
	public static Task draw(int page, @Nullable String password) {
		return new Task(page, Integer.MAX_VALUE, password);
	}

	void write(DataOutputStream to) throws IOException {
		to.writeInt(this.page);
		to.writeInt(this.pages);
		to.writeBoolean(this.password != null);
		to.writeUTF((this.password == null) ? "" : this.password);
	}

	static Task read(DataInputStream from) throws IOException {
		int page = from.readInt();
		int pages = from.readInt();
		boolean given = from.readBoolean();
		String password = from.readUTF();
		return new Task(page, pages, given ? password : null);
	}

}
