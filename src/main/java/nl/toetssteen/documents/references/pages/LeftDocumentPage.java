package nl.toetssteen.documents.references.pages;

import nl.toetssteen.documents.references.LeftDocument;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** Answers with the last text of what left its document. */
@ControllerAdvice
class LeftDocumentPage {

	// Advice stands in every web slice, the corpus does not.
	private final ObjectProvider<LastTexts> texts;

	LeftDocumentPage(ObjectProvider<LastTexts> texts) {
		this.texts = texts;
	}

	@ExceptionHandler(LeftDocument.class)
	ModelAndView show(LeftDocument left) {
		return this.texts.getObject().page(left.reference());
	}

}
