package nl.toetssteen.ingestion.desk;

import java.io.IOException;
import java.io.InputStream;

/** A file as it came in, still wherever the web server put it. */
public interface Upload {

	/** As the browser calls it. */
	String name();

	/** In bytes. */
	long size();

	/** Its bytes from the start; may be asked for more than once. */
	InputStream open() throws IOException;

}
