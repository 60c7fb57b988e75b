package nl.toetssteen.linking.suggesting.matching;

/**
 * What may speak for a target. The weights are those that found most of what two careful
 * readers found, checked on chapters they were not chosen on; docs/benchmarks.md tells
 * what is lost without each.
 */
public enum Signal {

	/** The same words, rare ones more. */
	WORDS(1),

	/** Words that share a part: jeugdzorg and zorg; half as much as a whole word. */
	COMPOUNDS(0.5),

	/** A word in the title counts so many times one in the text. */
	TITLES(3),

	/** Titles above a target and the text of its goal count as this part of its own. */
	CONTEXT(0.5),

	/** Words about the same subject of municipal work. */
	SUBJECTS(2.5),

	/** One sentence or title that is about all a pledge is about. */
	SENTENCES(0.4),

	/** Words that go together in all that was read. */
	ASSOCIATIONS(0.4),

	/** The same themes. */
	THEMES(0.25),

	/** The same places, organisations and schemes. */
	NAMES(0.2),

	/** The same number of the same thing. */
	NUMBERS(0.2),

	/**
	 * For rows of money, which have few words: the titles of so many activities that
	 * answer the pledge best.
	 */
	ACTIVITIES(3);

	private final double weight;

	Signal(double weight) {
		this.weight = weight;
	}

	double weight() {
		return this.weight;
	}

}
