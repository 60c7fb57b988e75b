package nl.toetssteen.ingestion.desk.pages;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

import nl.toetssteen.documents.DocumentFacts;
import nl.toetssteen.documents.DocumentKind;
import nl.toetssteen.ingestion.FactRules;
import nl.toetssteen.ingestion.desk.Draft;
import org.jspecify.annotations.Nullable;

/**
 * The facts of a document as typed in; every field as it was given, also when it is
 * wrong.
 */
record FactsForm(@Nullable String code, @Nullable String soort, @Nullable String titel, @Nullable String partijen,
		@Nullable String gemeente, @Nullable String plaats, @Nullable String van, @Nullable String tot,
		@Nullable String verschenen, @Nullable String noot) {

	private static final int LONGEST = 300;

	static FactsForm of(Draft draft) {
		return new FactsForm(draft.code(), (draft.kind() == null) ? "" : draft.kind().name(), draft.title(),
				String.join("; ", draft.issuers()), draft.municipality(), draft.town(), year(draft.periodFrom()),
				year(draft.periodTo()), draft.published(), draft.note());
	}

	/** What is wrong with it, by field; nothing when it can be published. */
	Map<String, String> faults() {
		Map<String, String> faults = new LinkedHashMap<>();
		check(faults, "titel", !given(this.titel).isEmpty(), "Vul de titel in, zoals die op het document staat.");
		check(faults, "titel", given(this.titel).length() <= LONGEST, "De titel is te lang: hooguit 300 tekens.");
		check(faults, "soort", kind() != null, "Kies wat voor document dit is.");
		check(faults, "gemeente", FactRules.MUNICIPALITY.matcher(given(this.gemeente)).matches(),
				"Vul de CBS-code van de gemeente in: GM en vier cijfers, zoals GM0106.");
		check(faults, "van", isYear(this.van), "Vul een jaartal in, zoals 2026.");
		check(faults, "tot", isYear(this.tot), "Vul een jaartal in, zoals 2030.");
		check(faults, "tot", !isYear(this.van) || !isYear(this.tot) || given(this.van).compareTo(given(this.tot)) <= 0,
				"De periode eindigt voor zij begint.");
		check(faults, "code", given(this.code).length() <= 80 && FactRules.CODE.matcher(given(this.code)).matches(),
				"Gebruik alleen kleine letters, cijfers en koppeltekens, zoals partij-plaats-2026.");
		check(faults, "verschenen", given(this.verschenen).isEmpty() || published() != null,
				"Dit is geen datum. Schrijf jaar-maand-dag, zoals 2026-03-18, of laat het leeg.");
		return faults;
	}

	private static void check(Map<String, String> faults, String field, boolean right, String message) {
		if (!right) {
			faults.putIfAbsent(field, message);
		}
	}

	/** What was typed, as far as it makes sense. */
	Draft draft() {
		return new Draft(given(this.code), kind(), given(this.titel), issuers(), given(this.gemeente),
				given(this.plaats), number(this.van), number(this.tot),
				(published() == null) ? null : given(this.verschenen), given(this.noot), true);
	}

	/** The facts, of a form without faults. */
	DocumentFacts facts(String fileName) {
		return new DocumentFacts(given(this.code), Objects.requireNonNull(kind()), given(this.titel), issuers(),
				given(this.gemeente), Integer.parseInt(given(this.van)), Integer.parseInt(given(this.tot)), published(),
				given(this.noot).isEmpty() ? null : given(this.noot), fileName);
	}

	private List<String> issuers() {
		return Pattern.compile(";")
			.splitAsStream(given(this.partijen))
			.map(String::strip)
			.filter((name) -> !name.isEmpty())
			.toList();
	}

	private @Nullable DocumentKind kind() {
		return Arrays.stream(DocumentKind.values())
			.filter((kind) -> kind.name().equals(given(this.soort)))
			.findFirst()
			.orElse(null);
	}

	private @Nullable LocalDate published() {
		try {
			return given(this.verschenen).isEmpty() ? null : LocalDate.parse(given(this.verschenen));
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

	private static boolean isYear(@Nullable String given) {
		return FactRules.YEAR.matcher(given(given)).matches();
	}

	private static @Nullable Integer number(@Nullable String given) {
		return isYear(given) ? Integer.valueOf(given(given)) : null;
	}

	private static String year(@Nullable Integer year) {
		return (year == null) ? "" : year.toString();
	}

	/** PostgreSQL keeps no text with this character. */
	private static String given(@Nullable String typed) {
		return (typed == null) ? "" : typed.replace("\0", "").strip();
	}

}
