package nl.toetssteen.documents.references;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever is done to a document, its references stay with their texts. */
class SuccessionTests {

	private static final int ROUNDS = 40;

	private final Map<String, Stored> registry = new HashMap<>();

	private Set<String> live = Set.of();

	@ParameterizedTest
	@ValueSource(strings = { "sp-assen-2026", "sp-assen-2022", "bestuursakkoord-assen-2018" })
	void neverLoseAReferenceOrGiveItToAnUnrelatedText(String seed) throws IOException {
		var chance = new Random(seed.hashCode());
		List<String> texts = items(seed);
		name(texts);
		for (int round = 0; round < ROUNDS; round++) {
			Map<String, String> before = texts();
			Set<String> liveBefore = this.live;
			texts = edited(texts, chance);
			name(texts);

			assertThat(this.registry.keySet()).containsAll(before.keySet());
			texts().forEach((ref, text) -> {
				String old = before.getOrDefault(ref, text);
				assertThat(old.equals(text) || overlap(old, text) > 0.3).as("%s: %s | %s", ref, old, text).isTrue();
			});
			liveBefore.stream()
				.filter((ref) -> once(before, ref, liveBefore) && occurs(before.get(ref)) == 1)
				.forEach((ref) -> assertThat(this.live).as(before.get(ref)).contains(ref));
		}
	}

	private static boolean once(Map<String, String> before, String ref, Set<String> live) {
		return live.stream().filter((other) -> before.get(other).equals(before.get(ref))).count() == 1;
	}

	private long occurs(String text) {
		return this.live.stream().filter((ref) -> texts().get(ref).equals(text)).count();
	}

	/** Names a version and keeps it as the registry would. */
	private void name(List<String> texts) {
		List<NamedText> things = new ArrayList<>();
		for (int i = 0; i < texts.size(); i++) {
			things.add(new NamedText("d/1." + (i + 1), "", texts.get(i), "Een", "", ""));
		}
		List<Stored> olds = this.registry.values().stream().filter((old) -> this.live.contains(old.ref())).toList();
		List<Stored> inOrder = new ArrayList<>(olds);
		inOrder.sort((one, other) -> Integer.compare(position(one), position(other)));
		var retired = this.registry.values().stream().filter((old) -> !this.live.contains(old.ref())).toList();
		var succession = new Succession(new Known(inOrder, retired, this.registry.keySet(), Map.of()),
				ReferenceKind.PLEDGE, things);
		this.live = new HashSet<>(succession.names().values());
		assertThat(this.live).hasSize(things.size());
		retired.forEach((old) -> this.registry.put(old.ref(), stored(old.ref(), old.reference(), false)));
		olds.forEach((old) -> this.registry.put(old.ref(), stored(old.ref(), old.reference(), false)));
		things.forEach((thing) -> {
			String ref = succession.names().getOrDefault(thing.natural(), "");
			this.registry.put(ref, new Stored(new Reference(ref, "d", ReferenceKind.PLEDGE, "", thing.text(), "Een", "",
					"", thing.natural(), true, 1, 1, null)));
		});
	}

	private static Stored stored(String ref, Reference old, boolean live) {
		return new Stored(new Reference(ref, "d", ReferenceKind.PLEDGE, "", old.text(), "Een", "", "", old.natural(),
				live, 1, 1, null));
	}

	private static int position(Stored old) {
		return Integer.parseInt(old.reference().natural().substring(4));
	}

	private Map<String, String> texts() {
		Map<String, String> texts = new HashMap<>();
		this.registry.forEach((ref, old) -> texts.put(ref, old.reference().text()));
		return texts;
	}

	private static List<String> edited(List<String> texts, Random chance) {
		List<String> edited = new ArrayList<>(texts);
		for (int i = 0; i < 8; i++) {
			int at = chance.nextInt(edited.size() - 1);
			switch (chance.nextInt(5)) {
				case 0 -> edited.remove(at);
				case 1 -> Collections.swap(edited, at, chance.nextInt(edited.size()));
				case 2 -> edited.set(at, edited.get(at).replaceFirst("(\\p{L}{4})(\\p{L})(\\p{L})", "$1$3$2"));
				case 3 -> edited.set(at, edited.get(at) + " " + edited.remove(at + 1));
				default -> edited.add(at, "Er komt plek nummer " + chance.nextInt() + " voor walnoten aan de vaart.");
			}
		}
		return edited;
	}

	private static List<String> items(String seed) throws IOException {
		return Files.readAllLines(Path.of("seeds", seed + ".txt"))
			.stream()
			.filter((line) -> line.startsWith("- ") || line.startsWith("•"))
			.map((line) -> line.substring(2).strip())
			.toList();
	}

	private static double overlap(String first, String second) {
		Set<String> words = new HashSet<>(List.of(first.toLowerCase().split("[^\\p{L}\\p{N}]+")));
		Set<String> others = new HashSet<>(List.of(second.toLowerCase().split("[^\\p{L}\\p{N}]+")));
		int all = words.size() + others.size();
		words.retainAll(others);
		return 2.0 * words.size() / all;
	}

}
