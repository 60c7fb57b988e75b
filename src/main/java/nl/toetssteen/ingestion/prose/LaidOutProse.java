package nl.toetssteen.ingestion.prose;

import java.util.List;
import java.util.Optional;

import nl.toetssteen.documents.DocumentFacts;
import nl.toetssteen.documents.DocumentKind;
import nl.toetssteen.documents.Node.Paragraph.LineStart;
import nl.toetssteen.documents.SourceTree;
import nl.toetssteen.ingestion.LineJoiner;
import nl.toetssteen.ingestion.pdf.BlockReader;
import nl.toetssteen.ingestion.pdf.reading.BlockKind;
import nl.toetssteen.ingestion.pdf.reading.LaidBlock;
import nl.toetssteen.ingestion.pdf.reading.LaidLine;
import org.springframework.stereotype.Component;

/** Election programmes and coalition agreements whose layout is known. */
@Component
class LaidOutProse implements BlockReader {

	@Override
	public boolean reads(DocumentKind kind) {
		return kind == DocumentKind.PROGRAMME || kind == DocumentKind.AGREEMENT;
	}

	@Override
	public SourceTree.Builder read(DocumentFacts facts, List<LaidBlock> blocks) {
		var tree = new SourceTree.Builder();
		var chapters = new LaidOutChapters(blocks);
		if (!chapters.startsAt(0)) {
			tree.chapter(0, facts.title(), blocks.getFirst().place());
		}
		for (int i = 0; i < blocks.size(); i++) {
			LaidBlock block = blocks.get(i);
			if (chapters.startsAt(i)) {
				tree.chapter(chapters.number(i), block.text(), block.place());
			}
			else {
				write(tree, block, chapters.level());
			}
		}
		return tree;
	}

	private static void write(SourceTree.Builder tree, LaidBlock block, int chapterLevel) {
		switch (block.kind()) {
			case HEADING -> tree.heading(Math.max(1, block.level() - chapterLevel), printed(block), block.place());
			case ITEM -> item(tree, block);
			case TABLE -> {
				if (block.table() != null) {
					tree.table(block.table());
				}
			}
			default -> tree.paragraph(block.text(), block.place(), starts(block));
		}
	}

	private static String printed(LaidBlock heading) {
		return (heading.marker() == null) ? heading.text() : heading.marker() + " " + heading.text();
	}

	/** An item's number may be its mark, or stand behind its bullet. */
	private static void item(SourceTree.Builder tree, LaidBlock block) {
		Optional<Marker> marker = Marker.of(block.marker() + " " + block.text())
			.filter((found) -> found.number() != null);
		String text = marker.map((found) -> LineJoiner.clean(found.rest())).orElse(block.text());
		tree.item(block.level(), marker.map(Marker::number).orElse(null), text, block.place());
	}

	/** Where each line starts in the joined text. */
	static List<LineStart> starts(LaidBlock block) {
		if (block.kind() != BlockKind.PARAGRAPH) {
			return List.of();
		}
		List<String> texts = block.lines().stream().map(LaidLine::text).toList();
		return java.util.stream.IntStream.range(0, texts.size())
			.mapToObj((i) -> new LineStart(Math.max(0,
					LineJoiner.join(texts.subList(0, i + 1)).length() - LineJoiner.clean(texts.get(i)).length()),
					block.lines().get(i).number()))
			.toList();
	}

}
