package nl.toetssteen.budget;

/** Whether money goes out or comes in. */
public enum Side {

	/** Lasten. */
	EXPENDITURE,

	/** Baten. */
	INCOME,

	/** Both, or neither: a saldo, a balance, an indicator. */
	NONE

}
