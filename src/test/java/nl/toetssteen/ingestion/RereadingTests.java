package nl.toetssteen.ingestion;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import nl.toetssteen.documents.DocumentKind;
import nl.toetssteen.documents.references.ChangeKind;
import nl.toetssteen.documents.references.Reference;
import nl.toetssteen.documents.references.ReferenceChange;
import nl.toetssteen.documents.references.ReferenceChanges;
import nl.toetssteen.documents.references.References;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

/** Real documents, read again after someone edited them. */
@SpringBootTest(properties = "toetssteen.test=rereading")
@AutoConfigureMockMvc
@Import({ Readings.class, ReplacingTests.Stumbling.class })
class RereadingTests {

	private static final String HUIS = "- Leegstaande kantoren worden woningen met een versnelde procedure.";

	private static final String URGENTIE = "- Urgentie voor vrouwen en kinderen die vluchten voor geweld.";

	@Autowired
	private Readings readings;

	@Autowired
	private References references;

	@Autowired
	private ReferenceChanges changes;

	private final String code = Readings.code();

	private Map<String, String> before = Map.of();

	private Map<String, String> after = Map.of();

	@Test
	void keepsAllReferencesWhenAnItemIsInserted() throws IOException {
		reread("sp-assen-2026", after(HUIS, "- Er komt een fonds om daken van huurhuizen groen te maken."));

		assertThat(this.after).containsAllEntriesOf(this.before).hasSize(this.before.size() + 1);
		assertThat(changes()).extracting(ReferenceChange::kind).containsExactly(ChangeKind.NEW);
		assertThat(changes().getFirst().ref()).matches(this.code + "/\\d+\\.\\d+(-\\d+)?");
	}

	@Test
	void keepsAllReferencesWhenItemsTradePlaces() throws IOException {
		reread("sp-assen-2026", (text) -> text.replace(HUIS, "@").replace(URGENTIE, HUIS).replace("@", URGENTIE));

		assertThat(this.after).isEqualTo(this.before);
		assertThat(changes()).isEmpty();
	}

	@Test
	void keepsTheReferenceOfATextWhoseTypingErrorIsMended() throws IOException {
		reread("sp-assen-2026", (text) -> text.replace("mistanden aan te pakken", "misstanden aan te pakken"));

		assertThat(this.after.keySet()).isEqualTo(this.before.keySet());
		assertThat(changes()).singleElement().satisfies((change) -> {
			assertThat(change.kind()).isEqualTo(ChangeKind.MENDED);
			assertThat(change.oldText()).contains(" mistanden ");
			assertThat(change.newText()).contains(" misstanden ");
			assertThat(change.needsReview()).isFalse();
		});
	}

	@Test
	void asksForAPersonWhenANumberChanges() throws IOException {
		reread("sp-assen-2022", (text) -> text.replace("minimaal 14 euro per uur", "minimaal 15 euro per uur"));

		assertThat(this.after.keySet()).isEqualTo(this.before.keySet());
		assertThat(changes()).singleElement().satisfies((change) -> {
			assertThat(change.ref()).isEqualTo(this.code + "/2.3");
			assertThat(change.kind()).isEqualTo(ChangeKind.MENDED);
			assertThat(change.isOpen()).isTrue();
		});
	}

	@Test
	void givesTheBestPartOfASplitTextItsReference() throws IOException {
		reread("sp-assen-2022", (text) -> text.replace(
				"- 2.8 De door de SP ingevoerde pilot voor het opkopen van schulden bij jongeren zetten we door. De gemeente neemt",
				"- 2.8 De door de SP ingevoerde pilot voor het opkopen van schulden bij jongeren zetten we door.\n- De gemeente neemt"));

		assertThat(this.after.keySet()).containsAll(this.before.keySet()).hasSize(this.before.size() + 1);
		assertThat(changes()).singleElement().satisfies((change) -> {
			assertThat(change.kind()).isEqualTo(ChangeKind.SPLIT);
			assertThat(change.ref()).isEqualTo(this.code + "/2.8");
			assertThat(change.candidates()).hasSize(2).contains(this.code + "/2.8");
			assertThat(change.isOpen()).isTrue();
		});
	}

	@Test
	void namesBothWhenTwoTextsAreMerged() throws IOException {
		reread("sp-assen-2022", (text) -> text.replaceAll("\\R- 2\\.7 De gemeente is", " De gemeente is"));

		assertThat(this.before.keySet()).containsAll(this.after.keySet()).hasSize(this.after.size() + 1);
		assertThat(changes()).hasSize(2).allSatisfy((change) -> {
			assertThat(change.kind()).isEqualTo(ChangeKind.MERGED);
			assertThat(change.isOpen()).isTrue();
		}).extracting(ReferenceChange::ref).containsExactlyInAnyOrder(this.code + "/2.6", this.code + "/2.7");
	}

	@Test
	void keepsAllReferencesWhenAHeadingIsRenamed() throws IOException {
		reread("sp-assen-2022", (text) -> text.replace("3. Sterke wijken in Assen", "3. Wijken om trots op te zijn"));

		assertThat(this.after).isEqualTo(this.before);
		assertThat(changes()).isEmpty();
	}

	@Test
	void keepsAllReferencesWhenPrintedNumbersShift() throws IOException {
		reread("sp-assen-2022", (text) -> {
			String shifted = text;
			for (int number = 16; number >= 1; number--) {
				shifted = shifted.replace("\n- 2." + number + " ", "\n- 2." + (number + 1) + " ");
			}
			return shifted.replace("\n- 2.2 ", "\n- 2.1 Er komt een gratis zwemles voor elk kind.\n- 2.2 ");
		});

		assertThat(this.after).containsAllEntriesOf(this.before).hasSize(this.before.size() + 1);
		assertThat(this.references.find(this.code + "/2.9")).map(Reference::printed).contains("2.10");
		assertThat(kinds()).isEqualTo(Map.of(ChangeKind.NEW, 1L, ChangeKind.MOVED, 16L));
	}

	@Test
	void keepsAllReferencesWhenAChapterMoves() throws IOException {
		reread("sp-assen-2022", (text) -> {
			int second = text.indexOf("2. Voor gelijke kansen in Assen");
			int third = text.indexOf("3. Sterke wijken in Assen");
			int fourth = text.indexOf("4. Een leefbaar Assen");
			String two = text.substring(second, third).replace("2. Voor", "3. Voor").replace("\n- 2.", "\n- 3.");
			String three = text.substring(third, fourth).replace("3. Sterke", "2. Sterke").replace("\n- 3.", "\n- 2.");
			return text.substring(0, second) + three + two + text.substring(fourth);
		});

		assertThat(this.after).isEqualTo(this.before);
		assertThat(this.references.find(this.code + "/2.9")).map(Reference::printed).contains("3.9");
	}

	@Test
	void keepsWhatIsGoneByItsLastTextAndBringsItBack() throws IOException {
		String text = seed("sp-assen-2026");
		read(text);
		Map<String, String> first = refs();
		String gone = ref(first, HUIS.substring(2));

		read(text.replace(HUIS + "\n", ""));

		assertThat(this.references.find(gone)).hasValueSatisfying((reference) -> {
			assertThat(reference.live()).isFalse();
			assertThat(reference.text()).isEqualTo(HUIS.substring(2));
			assertThat(reference.lastVersion()).isEqualTo(1);
		});
		assertThat(this.changes.of(this.code, 2)).extracting(ReferenceChange::kind).containsExactly(ChangeKind.GONE);

		read(text);

		assertThat(refs()).isEqualTo(first);
		assertThat(this.changes.of(this.code, 3)).extracting(ReferenceChange::kind)
			.containsExactly(ChangeKind.RETURNED);
		assertThat(this.changes.summary(this.code, 3)).isEqualTo("1 terug");
	}

	@Test
	void keepsTheRowsOfABudgetAndTheNamesOfItsActivities() throws IOException {
		reread("begroting-assen-2026", (text) -> {
			String shifted = text;
			for (char letter = 'g'; letter >= 'a'; letter--) {
				shifted = shifted.replace(" 1.1." + letter + " ", " 1.1." + (char) (letter + 1) + " ");
			}
			return shifted.replace(" 1.1.b Uitvoering",
					" 1.1.a Een hofje bij het kanaal \n\nSamen met bewoners bouwen we een hofje. \n\n 1.1.b Uitvoering")
				.replace("TV6-712 Begeleiding (Wmo)",
						"TV6-700 Proef met buurtzorg 3 1.111 1.222 1.333 1.444 1.555 1.666\n\nTV6-712 Begeleiding (Wmo)");
		});

		assertThat(this.after).containsAllEntriesOf(this.before).hasSize(this.before.size() + 2);
		assertThat(this.references.find(this.code + "/1.1.a")).map(Reference::printed).contains("1.1.b");
		assertThat(kinds()).containsEntry(ChangeKind.NEW, 2L).doesNotContainKey(ChangeKind.GONE);
	}

	@Test
	void neverLosesAReferenceOrGivesItToAnotherText() throws IOException {
		for (String seed : List.of("sp-assen-2026", "sp-assen-2022", "bestuursakkoord-assen-2018")) {
			for (int round = 0; round < 1; round++) {
				new Shaken(seed, round).check();
			}
		}
	}

	/** A seed whose lines were shuffled, left out and mistyped by chance. */
	private final class Shaken {

		private final String seed;

		private final int round;

		private final String code = Readings.code();

		private Shaken(String seed, int round) {
			this.seed = seed;
			this.round = round;
		}

		private void check() throws IOException {
			DocumentKind kind = this.seed.startsWith("sp") ? DocumentKind.PROGRAMME : DocumentKind.AGREEMENT;
			RereadingTests.this.readings.read(this.code, kind, seed(this.seed));
			Map<String, String> first = refs(this.code);
			RereadingTests.this.readings.read(this.code, kind, shake(seed(this.seed)));
			Map<String, String> second = refs(this.code);
			first.forEach((ref, text) -> {
				Reference now = RereadingTests.this.references.find(ref).orElseThrow();
				assertThat(Overlap.of(text, now.text())).as("%s: %s | %s", ref, text, now.text()).isGreaterThan(0.4);
			});
			Map<String, String> byText = unique(first);
			Map<String, String> byTextNow = unique(second);
			byText.forEach((text, ref) -> assertThat(byTextNow.getOrDefault(text, ref)).as(text).isEqualTo(ref));
			RereadingTests.this.readings.read(this.code, kind, seed(this.seed));
			assertThat(refs(this.code)).isEqualTo(first);
		}

		private String shake(String text) {
			var chance = new java.util.Random(this.seed.hashCode() + this.round);
			List<String> lines = new ArrayList<>(text.lines().toList());
			for (int i = 0; i < lines.size() / 20; i++) {
				int line = chance.nextInt(lines.size() - 1);
				String old = lines.get(line);
				if (!old.startsWith("- ") && !old.startsWith("•")) {
					continue;
				}
				switch (chance.nextInt(4)) {
					case 0 -> lines.remove(line);
					case 1 -> Collections.swap(lines, line, line + 1);
					case 2 -> lines.set(line, old.replaceFirst("(\\p{L}{4})(\\p{L})(\\p{L})", "$1$3$2"));
					default -> lines.add(line, "- Nummer " + i + ": wij planten walnoten langs de vaart.");
				}
			}
			return String.join("\n", lines) + "\n";
		}

	}

	private static Map<String, String> unique(Map<String, String> refs) {
		return refs.entrySet()
			.stream()
			.collect(Collectors.groupingBy(Map.Entry::getValue))
			.values()
			.stream()
			.filter((same) -> same.size() == 1)
			.collect(Collectors.toMap((same) -> same.getFirst().getValue(), (same) -> same.getFirst().getKey()));
	}

	private void reread(String seed, UnaryOperator<String> edit) throws IOException {
		String text = seed(seed);
		String edited = edit.apply(text);
		assertThat(edited).isNotEqualTo(text);
		read(text, kind(seed));
		this.before = refs();
		read(edited, kind(seed));
		this.after = refs();
	}

	private static DocumentKind kind(String seed) {
		return seed.startsWith("begroting") ? DocumentKind.BUDGET : DocumentKind.PROGRAMME;
	}

	private void read(String text) {
		read(text, DocumentKind.PROGRAMME);
	}

	private void read(String text, DocumentKind kind) {
		this.readings.read(this.code, kind, text);
	}

	private static UnaryOperator<String> after(String line, String inserted) {
		return (text) -> text.replace(line + "\n", line + "\n" + inserted + "\n");
	}

	private static String seed(String name) throws IOException {
		return Files.readString(Path.of("seeds", name + ".txt"));
	}

	private Map<String, String> refs() {
		return refs(this.code);
	}

	/** What every live reference of the document says. */
	private Map<String, String> refs(String document) {
		return this.references.live(document)
			.stream()
			.collect(Collectors.toMap(Reference::ref, Reference::words, (one, _) -> one, TreeMap::new));
	}

	private static String ref(Map<String, String> refs, String text) {
		return refs.entrySet()
			.stream()
			.filter((each) -> each.getValue().equals(text))
			.findFirst()
			.orElseThrow()
			.getKey();
	}

	private List<ReferenceChange> changes() {
		return this.changes.of(this.code, 2);
	}

	private Map<ChangeKind, Long> kinds() {
		return changes().stream().collect(Collectors.groupingBy(ReferenceChange::kind, Collectors.counting()));
	}

}
