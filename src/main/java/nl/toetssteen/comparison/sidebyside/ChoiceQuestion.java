package nl.toetssteen.comparison.sidebyside;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

import nl.toetssteen.documents.Document;
import nl.toetssteen.documents.Documents;
import nl.toetssteen.themes.Theme;
import nl.toetssteen.themes.Themes;
import nl.toetssteen.web.BadQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Understands which documents a reader wants beside each other, and what of them. */
@Component
class ChoiceQuestion {

	private final Documents documents;

	private final Themes themes;

	ChoiceQuestion(Documents documents, Themes themes) {
		this.documents = documents;
		this.themes = themes;
	}

	/**
	 * What was asked for.
	 * @throws BadQuery when it cannot be shown, with all that is wrong with it in Dutch
	 */
	Choice of(Asked asked) {
		Map<String, String> faults = faults(asked);
		if (!Asked.isNamed(asked.links())) {
			faults.put("links", "kies een document.");
		}
		if (!Asked.isNamed(asked.rechts())) {
			faults.put("rechts", "kies een document.");
		}
		if (!faults.isEmpty()) {
			throw new BadQuery(faults);
		}
		return new Choice(document(asked.links()).orElseThrow(), document(asked.rechts()).orElseThrow(),
				known(asked.thema(), this.themes::find), known(asked.soort(), Part::of),
				known(asked.verband(), Tied::of));
	}

	/** What is wrong with what was named, per field; what was not named is not wrong. */
	Map<String, String> faults(Asked asked) {
		Map<String, String> faults = new LinkedHashMap<>();
		check("links", asked.links(), this::document, "dit document kent het portaal niet.", faults);
		check("rechts", asked.rechts(), this::document, "dit document kent het portaal niet.", faults);
		check("thema", asked.thema(), this.themes::find, "dit thema bestaat niet.", faults);
		check("soort", asked.soort(), Part::of, "deze keuze bestaat niet.", faults);
		check("verband", asked.verband(), Tied::of, "deze keuze bestaat niet.", faults);
		if (faults.isEmpty() && asked.isComplete() && Objects.equals(asked.links(), asked.rechts())) {
			faults.put("rechts", "dit is hetzelfde document als links. Kies twee verschillende.");
		}
		return faults;
	}

	private static void check(String field, @Nullable String word, Function<String, Optional<?>> known, String message,
			Map<String, String> faults) {
		if (word != null && !word.isBlank() && known.apply(word).isEmpty()) {
			faults.put(field, message);
		}
	}

	private static <T> @Nullable T known(@Nullable String word, Function<String, Optional<T>> known) {
		return (word == null || word.isBlank()) ? null : known.apply(word).orElse(null);
	}

	// Looked up among those read: what a stranger types never reaches the database.
	private Optional<Document> document(@Nullable String code) {
		return this.documents.all().stream().filter((document) -> document.getCode().equals(code)).findFirst();
	}

}
