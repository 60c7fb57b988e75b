package nl.toetssteen.ingestion.process;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the process that reads says. Nothing it says is taken on trust: a file may have
 * got hold of it.
 */
class Hearing {

	private final boolean passwordGiven;

	private volatile int done;

	private volatile int total;

	private volatile @Nullable Answer answer;

	private volatile @Nullable Clues clues;

	Hearing(boolean passwordGiven) {
		this.passwordGiven = passwordGiven;
	}

	/** Listens until there is an answer, or nothing more that can be understood. */
	void hear(InputStream said) {
		try (var from = new DataInputStream(new BufferedInputStream(said))) {
			while (this.answer == null) {
				take(Frame.read(from));
			}
		}
		catch (IOException | JacksonException ex) {
			// It ended without an answer.
		}
	}

	private void take(Frame frame) {
		switch (frame.sort()) {
			case PROGRESS -> {
				this.total = Math.max(0, frame.number(1));
				this.done = Math.clamp(frame.number(0), 0, this.total);
			}
			case CLUES -> this.clues = JsonMapper.shared().readValue(frame.content(), Clues.class);
			case REFUSED -> this.answer = new Answer.Refused(frame.text());
			case LOCKED -> this.answer = new Answer.Locked(this.passwordGiven);
			case RESULT -> this.answer = new Answer.Done(frame.content(), this.clues);
			case FAULT -> this.answer = new Answer.Failed(Answer.Failed.OURS, frame.text());
		}
	}

	/** What was answered; nothing when it fell silent. */
	Optional<Answer> answer() {
		return Optional.ofNullable(this.answer);
	}

	int done() {
		return this.done;
	}

	int total() {
		return this.total;
	}

}
