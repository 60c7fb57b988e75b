package nl.toetssteen.ingestion.prose;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import nl.toetssteen.documents.DocumentFacts;
import nl.toetssteen.documents.DocumentKind;
import nl.toetssteen.documents.Node;
import nl.toetssteen.documents.Place;
import nl.toetssteen.documents.SetAside;
import nl.toetssteen.documents.SourceTree;
import nl.toetssteen.ingestion.Line;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class SeedLedgerTests {

	@ParameterizedTest
	@ValueSource(
			strings = { "sp-assen-2026", "sp-assen-2022", "bestuursakkoord-assen-2018", "bestuursakkoord-assen-2020" })
	void everyLineIsInAPassageOrSetAsideWithAReason(String code) throws IOException {
		List<Line> lines = Line.split(Files.readString(Path.of("seeds", code + ".txt")));

		SourceTree tree = new ProseReader().read(facts(code), lines);

		Set<Integer> accounted = new TreeSet<>();
		places(tree)
			.forEach((place) -> IntStream.rangeClosed(place.lineFrom(), place.lineTo()).forEach(accounted::add));
		assertThat(lines.stream().filter((line) -> !line.isBlank()).map(Line::number)).isSubsetOf(accounted);
		assertThat(tree.lineCount()).isEqualTo(lines.size());
	}

	private Stream<Place> places(SourceTree tree) {
		Stream<Place> passages = tree.chapters()
			.stream()
			.flatMap((chapter) -> Stream.concat(Stream.of(chapter.place()), chapter.nodes().stream().map(Node::place)));
		return Stream.concat(passages, tree.setAside().stream().map(SetAside::place));
	}

	private DocumentFacts facts(String code) {
		return new DocumentFacts(code, DocumentKind.PROGRAMME, "Titel", List.of(), "GM0106", 2018, 2022, null, null,
				code + ".txt");
	}

}
