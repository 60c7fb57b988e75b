package nl.toetssteen.linking.suggesting.matching;

/** How much it says that something occurs, among so many targets. */
record Rarity(int targets) {

	/** From 1 for what occurs in none to nearly 0 for what occurs in all. */
	double of(int occurrences) {
		return Math.log(1 + this.targets / (1.0 + occurrences)) / Math.log(1.0 + this.targets);
	}

}
