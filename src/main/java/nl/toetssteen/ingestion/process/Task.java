package nl.toetssteen.ingestion.process;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

import nl.toetssteen.ingestion.pdf.reading.Looked;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the process is to do with a file.
 *
 * @param page which page to draw, from 1; 0 to read the document
 * @param pages the longest document it may read
 * @param password opens the file, where it is locked
 * @param pixelsPerPoint how fine a page is drawn
 * @param looked what is known of its pages beforehand
 */
public record Task(int page, int pages, @Nullable String password, double pixelsPerPoint, Looked looked) {

	/** How fine a page is drawn; boxes of its words are in points. */
	public static final double PIXELS_PER_POINT = 110 / 72.0;

	/** As fine as reading words from an image asks: 200 pixels an inch. */
	public static final double FINE = 200 / 72.0;

	/** Read the whole document. */
	public static Task read(int pages, @Nullable String password) {
		return new Task(0, pages, password, PIXELS_PER_POINT, Looked.NOT);
	}

	/** Draw one page. */
	public static Task draw(int page, @Nullable String password) {
		return new Task(page, Integer.MAX_VALUE, password, PIXELS_PER_POINT, Looked.NOT);
	}

	/** Draw one page so fine that its words can be read from the image. */
	public static Task look(int page, @Nullable String password) {
		return new Task(page, Integer.MAX_VALUE, password, FINE, Looked.NOT);
	}

	/** The same, with what is known of the pages. */
	public Task knowing(Looked known) {
		return new Task(this.page, this.pages, this.password, this.pixelsPerPoint, known);
	}

	void write(DataOutputStream to) throws IOException {
		to.writeInt(this.page);
		to.writeInt(this.pages);
		to.writeBoolean(this.password != null);
		to.writeUTF((this.password == null) ? "" : this.password);
		to.writeDouble(this.pixelsPerPoint);
		byte[] known = JsonMapper.shared().writeValueAsBytes(this.looked);
		to.writeInt(known.length);
		to.write(known);
	}

	static Task read(DataInputStream from) throws IOException {
		int page = from.readInt();
		int pages = from.readInt();
		boolean given = from.readBoolean();
		String password = from.readUTF();
		double scale = from.readDouble();
		Looked looked = JsonMapper.shared().readValue(from.readNBytes(from.readInt()), Looked.class);
		return new Task(page, pages, given ? password : null, scale, looked);
	}

}
