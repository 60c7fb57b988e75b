package nl.toetssteen.linking.queue;

/**
 * A pledge in the queue.
 *
 * @param number in its document
 * @param open links and judgements that wait for a second pair of eyes
 * @param confirmed links that are confirmed
 */
public record QueueEntry(String ref, String document, String number, String chapter, String text, Progress progress,
		int open, int disputed, int confirmed) {
}
