package nl.toetssteen.ingestion.process;

import java.io.ByteArrayInputStream;

/**
 * For {@code src/fuzz/run}: whatever the process that reads says, the portal hears it out
 * or takes it for silence.
 */
public final class AnswerFuzz {

	private AnswerFuzz() {
	}

	public static void fuzzerTestOneInput(byte[] said) {
		var hearing = new Hearing(false);
		hearing.hear(new ByteArrayInputStream(said));
		if (hearing.done() < 0 || hearing.done() > hearing.total()) {
			throw new IllegalStateException("%d of %d pages".formatted(hearing.done(), hearing.total()));
		}
		hearing.answer()
			.map((answer) -> (answer instanceof Answer.Done done) ? done.clues() : null)
			.ifPresent((clues) -> clues.title().concat(clues.head()).concat(clues.remark()));
	}

}
