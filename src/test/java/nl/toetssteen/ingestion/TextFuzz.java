package nl.toetssteen.ingestion;

/** For {@code src/fuzz/run}: any bytes as a plain text, read as each kind of document. */
public final class TextFuzz {

	private static final AllReaders READERS = new AllReaders();

	private TextFuzz() {
	}

	public static void fuzzerTestOneInput(byte[] bytes) {
		String text;
		try {
			text = new TextDecoder().decode(bytes);
		}
		catch (UnreadableDocument ex) {
			return;
		}
		READERS.read(Line.split(text));
	}

}
