package nl.toetssteen.ingestion.prose;

import nl.toetssteen.documents.Place;

/**
 * Where a chapter starts.
 *
 * @param block index of the first block that belongs to it
 * @param headingBlocks how many blocks its heading takes; 0 when its title stands
 * elsewhere
 */
record ChapterStart(int block, int headingBlocks, int number, String title, Place place) {
}
