package nl.toetssteen.ingestion.process;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * One message from the process that reads: its sort, the length of its content, and the
 * content.
 */
record Frame(Sort sort, byte[] content) {

	/** More than any reading; a process that sends more is not to be trusted. */
	static final int LONGEST = 64 * 1024 * 1024;

	private static final int LONGEST_WORDS = 256 * 1024;

	private static final int TWO_NUMBERS = 2 * Integer.BYTES;

	/** What a message is about. */
	enum Sort {

		/** Two numbers: pages done, pages in all. */
		PROGRESS,
		/** Why it cannot be read, in Dutch. */
		REFUSED,
		/** It is locked, and the password given, if any, does not open it. */
		LOCKED,
		/** What there is to guess the facts from, as JSON. */
		CLUES,
		/** What was asked for; the last message. */
		RESULT,
		/** A mistake of ours kept it from being read: what went wrong, for the log. */
		FAULT;

		private boolean mayBe(int length) {
			return switch (this) {
				case PROGRESS -> length == TWO_NUMBERS;
				case RESULT -> length >= 0 && length <= LONGEST;
				case REFUSED, LOCKED, CLUES, FAULT -> length >= 0 && length <= LONGEST_WORDS;
			};
		}

	}

	static Frame progress(int done, int total) {
		return new Frame(Sort.PROGRESS, ByteBuffer.allocate(TWO_NUMBERS).putInt(done).putInt(total).array());
	}

	/** What is too long to be sent loses its end. */
	static Frame text(Sort sort, String text) {
		String most = text.substring(0, Math.min(text.length(), LONGEST_WORDS / 4));
		return new Frame(sort, most.getBytes(StandardCharsets.UTF_8));
	}

	String text() {
		return new String(this.content, StandardCharsets.UTF_8);
	}

	int number(int position) {
		return ByteBuffer.wrap(this.content).getInt(position * Integer.BYTES);
	}

	void write(DataOutputStream to) throws IOException {
		to.writeByte(this.sort.ordinal());
		to.writeInt(this.content.length);
		to.write(this.content);
		to.flush();
	}

	/** The next message. */
	static Frame read(DataInputStream from) throws IOException {
		int sort = from.readUnsignedByte();
		int length = from.readInt();
		if (sort >= Sort.values().length || !Sort.values()[sort].mayBe(length)) {
			throw new IOException("No message of ours: sort %d of %d bytes".formatted(sort, length));
		}
		byte[] content = from.readNBytes(length);
		if (content.length < length) {
			throw new IOException("The message was broken off");
		}
		return new Frame(Sort.values()[sort], content);
	}

}
