package nl.toetssteen.budget.outline;

/** What the words of a row say about its place among the others. */
public enum RowKind {

	/** A heading inside the table, without numbers. */
	HEADING,

	/** "Totaal …", or no label at all. */
	TOTAL,

	/** "Saldo …", "Resultaat …". */
	SALDO,

	/** "Lasten" or "Baten" by itself. */
	SIDE,

	/** Moving money into and out of reserves, which comes after lasten and baten. */
	RESERVES,

	/** The title of a programme. */
	PROGRAMME,

	/** A row without money over one that is named alike: a group with a single item. */
	PAIR,

	/** A row with a code that has nothing below it, such as a task field. */
	CODED,

	PLAIN

}
