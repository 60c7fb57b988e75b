package nl.toetssteen.ingestion.process;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;

/**
 * Sends bytes whose number is not known beforehand: each piece after its length, 0 at the
 * end.
 */
class Chunks extends OutputStream {

	private final DataOutputStream to;

	Chunks(DataOutputStream to) {
		this.to = to;
	}

	@Override
	public void write(int one) throws IOException {
		write(new byte[] { (byte) one }, 0, 1);
	}

	@Override
	public void write(byte[] bytes, int from, int length) throws IOException {
		if (length > 0) {
			this.to.writeInt(length);
			this.to.write(bytes, from, length);
		}
	}

	/** All that was sent, once the end was. */
	static byte[] read(DataInputStream from) throws IOException {
		var bytes = new ByteArrayOutputStream();
		for (int length = from.readInt(); length > 0; length = from.readInt()) {
			bytes.write(from.readNBytes(length));
		}
		return bytes.toByteArray();
	}

}
