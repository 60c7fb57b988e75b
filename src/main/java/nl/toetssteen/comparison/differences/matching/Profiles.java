package nl.toetssteen.comparison.differences.matching;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import nl.toetssteen.documents.quantities.Measure;
import nl.toetssteen.documents.quantities.Quantity;
import nl.toetssteen.search.dutch.DutchText;
import nl.toetssteen.search.dutch.Token;
import org.jspecify.annotations.Nullable;

/** Reads mentions for comparing. */
class Profiles {

	private static final Pattern YEAR = Pattern.compile("\\b20\\d\\d\\b");

	private static final Pattern PERIOD = Pattern
		.compile("\\b(20\\d\\d)\\s*(?:-|–|tot|t/m|tot en met)\\s*(20\\d\\d)\\b");

	private static final Pattern INCOME = Pattern.compile(
			"\\b(sociaal minimum|bijstands(norm|niveau)|bijstand|(wettelijk )?minimum(loon|inkomen)|minimuminkomens)\\b",
			Pattern.CASE_INSENSITIVE);

	private static final Pattern RATE = Pattern
		.compile("(per|elke?|iedere?) (jaar|maand|week|dag|kwartaal)|jaarlijks|maandelijks");

	private static final Set<String> EVERYWHERE = Set.of("iedere", "ieder", "elke", "elk", "alle", "per", "gemeente",
			"stad", "regio");

	private static final Set<String> EACH = Set.of("iedere", "ieder", "elke", "elk", "per", "alle");

	/** They name nothing by themselves; the words around them have to tell. */
	private static final Set<String> VAGUE = Set.of("aandeel", "aandelen", "aantal", "actie", "bedrag", "besluit",
			"bijdrage", "budget", "college", "deel", "fase", "gemeente", "gesprek", "gestart", "groei", "jaar",
			"kosten", "krediet", "maatregel", "manier", "middelen", "moment", "norm", "notitie", "onderzoek",
			"percentage", "periode", "plan", "plek", "project", "raad", "rekening", "resultaat", "saldo", "stap",
			"mensen", "inwoners", "elkaar", "volwaardig", "duidelijk", "vast", "extra", "nieuw", "tarief", "totaal",
			"voorziening", "geteld", "vorm", "werk", "doel", "doelstelling", "besluiten", "Rijk", "toename", "stijging",
			"afname", "daling", "netto", "bruto", "vaste");

	private static final int MOST_AROUND = 700;

	private final DutchText dutch;

	private final Set<String> vague;

	private final Heads heads;

	Profiles(DutchText dutch) {
		this.dutch = dutch;
		this.heads = new Heads(dutch);
		this.vague = dutch.tokens(String.join(" ", VAGUE)).stream().map(Token::stem).collect(Collectors.toSet());
	}

	Profile of(Mention mention) {
		Quantity quantity = mention.quantity();
		List<Bag> objects = objects(quantity.object());
		String of = quantity.scope().base();
		// "De bijstandsnorm is honderd procent" tells of what it is the level.
		Bag base = bag((of == null && isIncome(quantity.object()) && isPercent(quantity)) ? quantity.object() : of);
		String around = mention.around();
		return new Profile(mention, objects, base, area(quantity.scope().area()), years(quantity), each(quantity),
				rate(quantity), bag(quantity.words()),
				bag(around.substring(0, Math.min(around.length(), MOST_AROUND))));
	}

	Bag bag(@Nullable String text) {
		return bag(text, Set.of());
	}

	private Bag bag(@Nullable String text, Set<String> without) {
		Set<String> stems = new LinkedHashSet<>();
		for (Token token : (text == null) ? List.<Token>of() : this.dutch.tokens(text)) {
			boolean word = Character.isLetter(token.word().charAt(0)) && !this.dutch.isStopWord(token.word());
			if (word && !without.contains(token.stem())) {
				stems.addAll(parts(token.word(), token.stem()));
			}
		}
		return new Bag(stems);
	}

	private List<String> parts(String word, String stem) {
		List<String> parts = this.dutch.smallestParts(word);
		return parts.isEmpty() ? List.of(stem) : parts;
	}

	/** The words without those that only say that there is something: budget, plan. */
	private Bag object(String text) {
		Bag telling = bag(text, this.vague);
		return telling.isEmpty() ? bag(text) : telling;
	}

	/** What a thing's name says beyond such words. */
	Bag telling(Profile profile) {
		return bag(profile.mention().quantity().object(), this.vague);
	}

	/** The words as they are, and with what means the same in their place. */
	private List<Bag> objects(String object) {
		List<Bag> bags = new ArrayList<>(List.of(object(object)));
		List<String> stems = this.dutch.tokens(object).stream().map(Token::stem).toList();
		for (int from = 0; from < stems.size(); from++) {
			for (int to = from + 1; to <= Math.min(stems.size(), from + this.dutch.longestSynonym()); to++) {
				for (List<String> synonym : this.dutch.synonyms(stems.subList(from, to))) {
					bags.add(replaced(stems, from, to, synonym));
				}
			}
		}
		return bags;
	}

	private Bag replaced(List<String> stems, int from, int to, List<String> synonym) {
		List<String> all = new ArrayList<>(stems.subList(0, from));
		all.addAll(synonym);
		all.addAll(stems.subList(to, stems.size()));
		Set<String> parts = new LinkedHashSet<>();
		all.stream()
			.filter((stem) -> !this.dutch.isStopWord(stem) && !this.vague.contains(stem))
			.forEach((stem) -> parts.addAll(parts(stem, stem)));
		return new Bag(parts);
	}

	/** Whether it is a level of income: so much percent of the minimum. */
	boolean isIncome(Profile profile) {
		Quantity quantity = profile.mention().quantity();
		String of = quantity.scope().base();
		return isPercent(quantity) && isIncome((of == null) ? quantity.object() : of);
	}

	/** Whether both are named by the same noun. */
	boolean sameHead(Profile one, Profile other) {
		return this.heads.same(one.mention().quantity().object(), other.mention().quantity().object());
	}

	private static boolean isPercent(Quantity quantity) {
		return quantity.measure().unit().equals("%");
	}

	private static boolean isIncome(String text) {
		return INCOME.matcher(text).find();
	}

	private static boolean rate(Quantity quantity) {
		String term = quantity.scope().term();
		boolean percent = quantity.measure().unit().equals("%");
		return term != null && !percent && RATE.matcher(term.toLowerCase(Locale.ROOT)).lookingAt();
	}

	private static boolean each(Quantity quantity) {
		String area = quantity.scope().area();
		return area != null && quantity.measure().unit().equals(Measure.COUNT)
				&& EACH.contains(area.toLowerCase(Locale.ROOT).split("\\s+")[0]);
	}

	private Bag area(@Nullable String area) {
		if (area == null) {
			return Bag.EMPTY;
		}
		boolean everywhere = List.of(area.toLowerCase(Locale.ROOT).split("\\s+"))
			.stream()
			.anyMatch(EVERYWHERE::contains);
		return everywhere ? Bag.EMPTY : bag(area);
	}

	/** The years it holds for; a year that is the number itself is not one of them. */
	private static Set<Integer> years(Quantity quantity) {
		Set<Integer> years = new LinkedHashSet<>();
		String term = quantity.scope().term();
		if (term != null && !quantity.measure().unit().equals(Measure.YEAR)) {
			YEAR.matcher(term).results().map((year) -> Integer.valueOf(year.group())).forEach(years::add);
			PERIOD.matcher(term).results().forEach((period) -> between(period, years));
		}
		return years;
	}

	/** "2027-2030" holds the years between as well. */
	private static void between(MatchResult period, Set<Integer> years) {
		int last = Integer.parseInt(period.group(2));
		for (int year = Integer.parseInt(period.group(1)); year < last; year++) {
			years.add(year);
		}
	}

}
