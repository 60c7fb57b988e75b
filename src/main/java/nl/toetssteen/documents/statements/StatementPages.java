package nl.toetssteen.documents.statements;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import nl.toetssteen.documents.Citation;
import nl.toetssteen.documents.Document;
import nl.toetssteen.documents.DocumentText;
import nl.toetssteen.documents.Documents;
import nl.toetssteen.documents.ImagePages;
import nl.toetssteen.documents.Passage;
import nl.toetssteen.documents.references.References;
import nl.toetssteen.web.BadQuery;
import nl.toetssteen.web.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;

/** Fills the pages of statements: their list and each of them with what is around it. */
@Component
public class StatementPages {

	private static final int CONTEXT = 6;

	private final Documents documents;

	private final DocumentText text;

	private final References references;

	private final String contact;

	StatementPages(Documents documents, DocumentText text, References references,
			@Value("${toetssteen.contact:}") String contact) {
		this.documents = documents;
		this.text = text;
		this.references = references;
		this.contact = contact;
	}

	/** The pages of documents that were read from their image. */
	public ImagePages seen() {
		return this.documents.imagePages();
	}

	/**
	 * What a query asks for; a document that is not there, or a chapter of none, is a
	 * mistake.
	 */
	public StatementFilter filter(@Nullable String document, @Nullable Integer chapter, @Nullable String theme) {
		String code = this.documents.asked(document).map(Document::getCode).orElse(null);
		if (chapter != null && code == null) {
			throw new BadQuery("hoofdstuk",
					"kies er ook een document bij; elk document heeft zijn eigen hoofdstukken.");
		}
		return new StatementFilter(code, chapter, theme);
	}

	/** Fills a list; every part of its state is in its address. */
	public void list(Model model, Statements source, StatementFilter filter, Paging paging) {
		StatementList list = StatementList.of(source, filter, paging);
		Map<String, Document> byCode = this.documents.all()
			.stream()
			.collect(Collectors.toMap(Document::getCode, Function.identity()));
		model.addAttribute("list", list);
		model.addAttribute("paging", paging);
		model.addAttribute("filter", filter);
		model.addAttribute("citations",
				list.statements()
					.stream()
					.collect(Collectors.toMap(Statement::ref,
							(statement) -> statement.citation(byCode.get(statement.document())))));
	}

	/** Fills the page of one statement, or answers that it does not exist. */
	public void show(Model model, Statements source, String document, String number) {
		String ref = document + "/" + number;
		Statement statement = source.find(ref).orElseThrow(() -> this.references.missing(ref));
		Document from = this.documents.find(document).orElseThrow(StatementPages::notFound);
		Citation citation = statement.citation(from);
		model.addAttribute("trail", trail(source.shelf(), from));
		model.addAttribute("statement", statement);
		model.addAttribute("document", from);
		model.addAttribute("citation", citation);
		model.addAttribute("context", context(from, statement));
		model.addAttribute("previous", source.before(statement).orElse(null));
		model.addAttribute("next", source.after(statement).orElse(null));
		model.addAttribute("parts", source.partsOf(statement));
		model.addAttribute("whole",
				(statement.parentRef() == null) ? null : source.find(statement.parentRef()).orElse(null));
		model.addAttribute("contact", this.contact);
	}

	private static Map<String, String> trail(Shelf shelf, Document document) {
		Map<String, String> trail = new LinkedHashMap<>();
		trail.put(shelf.title(), shelf.path());
		trail.put(document.shortName(), new StatementFilter(document.getCode(), null, null).address(shelf.path()));
		return trail;
	}

	/** The passage itself when it says more, and the nearest running text above it. */
	private Context context(Document document, Statement statement) {
		Passage passage = this.text.passage(document, statement.passage()).orElseThrow();
		List<Passage> above = this.text.proseAbove(document, passage, CONTEXT);
		return new Context(passage.getText().equals(statement.text()) ? null : passage.getText(), above);
	}

	private static ResponseStatusException notFound() {
		return new ResponseStatusException(HttpStatus.NOT_FOUND);
	}

}
