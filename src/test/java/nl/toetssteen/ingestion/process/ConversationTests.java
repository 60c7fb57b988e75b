package nl.toetssteen.ingestion.process;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever the process that reads says, the portal goes on. */
class ConversationTests {

	@Test
	void tellsAMistakeOfOursFromAFileThatCannotBeRead() throws Exception {
		assertThat(answer(Frame.text(Frame.Sort.REFUSED, "Deze PDF is beschadigd.")))
			.isEqualTo(new Answer.Refused("Deze PDF is beschadigd."));
		assertThat(answer(Frame.text(Frame.Sort.FAULT, "at nl.toetssteen")))
			.isEqualTo(new Answer.Failed(Answer.Failed.OURS, "at nl.toetssteen"));
	}

	private static Answer answer(Frame... said) throws IOException, InterruptedException {
		var bytes = new ByteArrayOutputStream();
		for (Frame frame : said) {
			frame.write(new DataOutputStream(bytes));
		}
		return answer(bytes.toByteArray());
	}

	private static Answer answer(byte[] said) throws InterruptedException {
		var talk = new Conversation(new Said(said), Task.read(10, null), (_) -> {
		});
		assertThat(talk.ended(Duration.ofSeconds(10))).isTrue();
		return talk.answer().orElse(null);
	}

	/** A process that says what it is told to. */
	private static final class Said extends Process {

		private final byte[] bytes;

		Said(byte[] bytes) {
			this.bytes = bytes;
		}

		@Override
		public OutputStream getOutputStream() {
			return OutputStream.nullOutputStream();
		}

		@Override
		public InputStream getInputStream() {
			return new ByteArrayInputStream(this.bytes);
		}

		@Override
		public InputStream getErrorStream() {
			return InputStream.nullInputStream();
		}

		@Override
		public int waitFor() {
			return 0;
		}

		@Override
		public int exitValue() {
			return 0;
		}

		@Override
		public void destroy() {
			// It has ended.
		}

	}

}
