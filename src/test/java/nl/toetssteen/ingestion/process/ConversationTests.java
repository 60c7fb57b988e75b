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

	@Test
	void takesWhatItDoesNotUnderstandForSilence() throws Exception {
		assertThat(answer(new byte[] { 9, 0, 0, 0, 1, 1 })).as("no such sort").isNull();
		assertThat(answer(new Frame(Frame.Sort.PROGRESS, new byte[3]))).as("no two numbers").isNull();
		assertThat(answer(Frame.text(Frame.Sort.CLUES, "{\"kind\":\"ROMAN\"}"))).as("no such kind").isNull();
		assertThat(answer(new byte[] { 3, 0x7f, 0, 0, 0 })).as("words of two gigabytes").isNull();
		assertThat(answer(new byte[] { 4, 0, 0, 1, 0, 'x' })).as("broken off").isNull();
	}

	@Test
	void takesCluesWithoutWordsForEmptyOnes() throws Exception {
		assertThat(answer(Frame.text(Frame.Sort.CLUES, "{}"), Frame.text(Frame.Sort.RESULT, "")))
			.isInstanceOfSatisfying(Answer.Done.class, (done) -> assertThat(done.clues().title()).isEmpty());
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
