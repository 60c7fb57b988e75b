package nl.toetssteen.ingestion.budget;

import nl.toetssteen.documents.Node;

/** What a budget consists of, in reading order. */
sealed interface Piece {

	/** A heading, list item or paragraph. */
	record Text(Block block, BlockKind kind) implements Piece {

		boolean isHeading() {
			return this.kind == BlockKind.HEADING;
		}

		String text() {
			return this.block.text();
		}

	}

	/** A printed table. */
	record Printed(Node.Table table) implements Piece {
	}

}
