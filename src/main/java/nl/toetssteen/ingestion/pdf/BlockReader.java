package nl.toetssteen.ingestion.pdf;

import java.util.List;

import nl.toetssteen.documents.DocumentFacts;
import nl.toetssteen.documents.DocumentKind;
import nl.toetssteen.documents.SourceTree;
import nl.toetssteen.ingestion.pdf.reading.LaidBlock;

/** Makes the tree of documents of some kinds out of blocks whose layout is known. */
public interface BlockReader {

	boolean reads(DocumentKind kind);

	/**
	 * The chapters with their nodes; what is set aside comes from elsewhere.
	 * @param blocks in reading order, none of them set aside, at least one
	 * @param facts what is known beforehand, such as the title that chapter 0 takes
	 */
	SourceTree.Builder read(DocumentFacts facts, List<LaidBlock> blocks);

}
