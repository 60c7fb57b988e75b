package nl.toetssteen.ingestion.process;

import java.io.IOException;
import java.io.OutputStream;

/** Where the bytes of a file come from, in pieces. */
public interface Source {

	/** Writes all of them. */
	void writeTo(OutputStream to) throws IOException;

}
