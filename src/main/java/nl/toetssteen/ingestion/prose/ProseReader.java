package nl.toetssteen.ingestion.prose;

import java.util.List;
import java.util.Optional;

import nl.toetssteen.documents.DocumentFacts;
import nl.toetssteen.documents.DocumentKind;
import nl.toetssteen.documents.Place;
import nl.toetssteen.documents.SetAside;
import nl.toetssteen.documents.SourceTree;
import nl.toetssteen.ingestion.DocumentReader;
import nl.toetssteen.ingestion.Line;
import nl.toetssteen.ingestion.UnreadableDocument;
import org.springframework.stereotype.Component;

/** Reads election programmes and coalition agreements. */
@Component
class ProseReader implements DocumentReader {

	@Override
	public boolean reads(DocumentKind kind) {
		return kind == DocumentKind.PROGRAMME || kind == DocumentKind.AGREEMENT;
	}

	@Override
	public SourceTree read(DocumentFacts facts, List<Line> lines) {
		var sheet = new Sheet(lines);
		List<Block> blocks = Blocks.of(sheet.printed());
		int cover = new Cover(facts).length(blocks);
		if (cover == blocks.size()) {
			throw new UnreadableDocument("In het bestand staat geen lopende tekst.");
		}
		var tree = new SourceTree.Builder();
		sheet.setAside().forEach((aside) -> tree.setAside(aside.place(), aside.reason(), aside.text()));
		var outline = new Outline(blocks.subList(cover, blocks.size()));
		List<ChapterStart> starts = new Chapters(sheet, outline).find();
		writeFront(tree, facts, blocks.subList(0, cover), outline, starts);
		writeChapters(tree, outline, starts);
		int blank = (int) lines.stream().filter(Line::isBlank).count();
		return tree.build(lines.size(), blank);
	}

	/**
	 * What stands before the first chapter is chapter 0, under the title of the document.
	 */
	private void writeFront(SourceTree.Builder tree, DocumentFacts facts, List<Block> cover, Outline outline,
			List<ChapterStart> starts) {
		int end = starts.isEmpty() ? outline.size() : starts.getFirst().block();
		Optional<Block> title = cover.stream()
			.filter((block) -> end > 0 && new Cover(facts).isTitle(block))
			.reduce((_, last) -> last);
		for (Block block : cover) {
			if (title.isEmpty() || block != title.get()) {
				tree.setAside(block.place(), SetAside.Reason.COVER, block.text());
			}
		}
		if (end > 0) {
			Place place = title.map(Block::place).orElseGet(() -> outline.block(0).first().place());
			tree.chapter(0, title.map(Block::text).orElse(facts.title()), place);
			new ProseTree(tree, outline).write(0, end);
		}
	}

	private void writeChapters(SourceTree.Builder tree, Outline outline, List<ChapterStart> starts) {
		for (int i = 0; i < starts.size(); i++) {
			ChapterStart start = starts.get(i);
			int end = (i + 1 < starts.size()) ? starts.get(i + 1).block() : outline.size();
			tree.chapter(start.number(), start.title(), start.place());
			new ProseTree(tree, outline).write(start.block() + start.headingBlocks(), end);
		}
	}

}
