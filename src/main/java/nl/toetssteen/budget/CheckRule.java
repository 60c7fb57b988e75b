package nl.toetssteen.budget;

/** By which promise of the layout a printed figure was checked. */
public enum CheckRule {

	/** A printed total or subtotal is the sum of the rows it stands for. */
	SUM,

	/** A saldo is lasten and baten together. */
	SALDO,

	/** Activa equal passiva. */
	BALANCE,

	/**
	 * Opening balance, plus what is added, minus what is taken, is the closing balance.
	 */
	MOVEMENT,

	/** A year opens with the balance the year before closed with. */
	ROLL_FORWARD,

	/** A column "verschil" is the difference between two columns. */
	DIFFERENCE,

	/** A row that names its own formula, as in "(A-B)". */
	FORMULA,

	/** The same figure is printed in two tables. */
	TWO_TABLES

}
