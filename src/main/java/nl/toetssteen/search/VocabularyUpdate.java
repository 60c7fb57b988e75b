package nl.toetssteen.search;

import nl.toetssteen.documents.DocumentRead;
import nl.toetssteen.documents.DocumentWithdrawn;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Keeps the vocabulary and the spelling in step with the documents. */
@Component
class VocabularyUpdate {

	private final Vocabulary vocabulary;

	private final Spelling spelling;

	VocabularyUpdate(Vocabulary vocabulary, Spelling spelling) {
		this.vocabulary = vocabulary;
		this.spelling = spelling;
	}

	@EventListener(ApplicationReadyEvent.class)
	void learnAtStart() {
		this.vocabulary.refresh();
		this.spelling.refresh();
	}

	@TransactionalEventListener(classes = { DocumentRead.class, DocumentWithdrawn.class },
			phase = TransactionPhase.AFTER_COMMIT)
	void learnFromDocument() {
		learnAtStart();
	}

}
