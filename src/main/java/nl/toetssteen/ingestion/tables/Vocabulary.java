package nl.toetssteen.ingestion.tables;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The words that Dutch municipal budgets print above the columns of their tables. */
final class Vocabulary {

	static final Set<String> MONTHS = Set.of("januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus",
			"september", "oktober", "november", "december");

	/** After these words a year is part of a text, not a number in a column. */
	static final Set<String> POINTS_AT_YEAR = Set.of("ultimo", "per", "eind", "einde", "begin", "sinds", "vanaf", "tot",
			"in", "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober",
			"november", "december");

	/** Headers of columns with text: the labels of the rows, and remarks. */
	private static final Set<String> TEXT_HEADS = Set.of("omschrijving", "onderwerp", "beleidsthema", "thema",
			"indicator", "beleidsindicator", "naam", "nr", "nr.", "nummer", "code", "tv", "taakveld", "taakvelden",
			"onderdeel", "organisatie", "instelling", "ontvanger", "subsidieontvanger", "categorie", "belastingsoort",
			"heffing", "kostensoort", "product", "producten", "project", "projecten", "post", "programma",
			"programma's", "programma’s", "deelprogramma", "kengetal", "kengetallen", "risico", "doel", "toelichting",
			"bron", "periode", "periode;", "eenheid", "dekking", "opmerking", "opmerkingen", "soort");

	/** Of these, the ones that no row and no sentence begins with. */
	private static final Set<String> UNMISTAKABLE = Set.of("omschrijving", "onderwerp", "beleidsthema", "indicator",
			"beleidsindicator", "nr", "nr.", "tv", "onderdeel", "organisatie", "belastingsoort", "kengetal");

	/** Words a column of numbers is named with, or begins its name with. */
	private static final Set<String> CELL_HEADS = Set.of("begroting", "begroot", "realisatie", "rekening",
			"jaarrekening", "jaarstukken", "jaarverslag", "prognose", "mjp", "mjb", "mjr", "meerjarenbegroting",
			"meerjarenraming", "raming", "primitief", "lasten", "baten", "saldo", "bedrag", "verschil", "tarief",
			"tarieven", "storting", "stortingen", "onttrekking", "onttrekkingen", "toevoeging", "toevoegingen",
			"vermeerdering", "vermeerderingen", "vermindering", "verminderingen", "resultaat", "werkelijk", "krediet",
			"investeringskrediet", "investeringskredieten", "opbrengst", "opbrengsten", "kosten", "fte", "norm",
			"percentage", "aantal", "uitgaven", "inkomsten", "dotatie", "dotaties", "aanwending", "aanwendingen",
			"vrijval", "mutatie", "mutaties", "rente", "afschrijving", "afschrijvingen", "boekwaarde", "subsidiebedrag",
			"jaarschijf", "jaar");

	/** Words that begin the name of a column and need another one after them. */
	private static final Set<String> MODIFIERS = Set.of("begrote", "actuele", "primitieve", "gewijzigde", "bijgestelde",
			"vastgestelde", "geraamde", "werkelijke", "verwachte", "einde", "eind", "begin", "stand", "maximaal",
			"totaal", "totale", "netto", "bruto", "ultimo");

	private static final Set<String> CONNECTIVES = Set.of("/", "&", "en", "of", "van", "de", "het", "te", "per", "na",
			"voor", "in", "aan", "op", "t.o.v.", "t.b.v.", "-", "–", "+");

	private static final Pattern CAPTION = Pattern
		.compile("(?iu).*(?:[(\\[][^)\\]]*\\bbedrag[^)\\]]*[)\\]]|\\bbedragen (?:in|x|×)\\b.*)[ :]*");

	private static final Pattern TABLE_TITLE = Pattern.compile("(?iu)tabel\\b.*");

	private Vocabulary() {
	}

	static boolean isTextHead(String word) {
		return TEXT_HEADS.contains(word.toLowerCase(Locale.ROOT));
	}

	static boolean isUnmistakableTextHead(String word) {
		return UNMISTAKABLE.contains(word.toLowerCase(Locale.ROOT));
	}

	/** Also for compounds such as "Verschilpercentage". */
	static boolean isCellHead(String word) {
		String lower = word.toLowerCase(Locale.ROOT);
		return CELL_HEADS.contains(lower)
				|| CELL_HEADS.stream().anyMatch((head) -> head.length() > 6 && lower.startsWith(head));
	}

	/** A year or another word that can be the whole name of a column. */
	static boolean isColumnName(String word) {
		return DutchNumber.isYear(word) || isCellHead(word);
	}

	static boolean isModifier(String word) {
		return MODIFIERS.contains(word.toLowerCase(Locale.ROOT));
	}

	static boolean isConnective(String word) {
		return CONNECTIVES.contains(word.toLowerCase(Locale.ROOT));
	}

	static boolean isMonth(String word) {
		return MONTHS.contains(word.toLowerCase(Locale.ROOT));
	}

	/** Whether a line says in what unit the amounts are: "(bedragen x € 1.000)". */
	static boolean isCaption(String line) {
		return CAPTION.matcher(line).matches();
	}

	/** Whether a line calls itself the title of a table: "Tabel 3 Reserves". */
	static boolean isTableTitle(String line) {
		return TABLE_TITLE.matcher(line).matches();
	}

}
