package nl.toetssteen.budget;

/** What a printed table is about; found by words that any municipality uses. */
public enum BudgetTableKind {

	/** Money of one programme: what it costs and brings in. */
	PROGRAMME_MONEY,

	/** All programmes beside each other. */
	PROGRAMME_PLAN,

	/** Money for the ambitions of a coalition agreement. */
	AMBITIONS,

	INVESTMENTS,

	/** All money by the national task fields. */
	TASK_FIELDS,

	/** How reserves and provisions go up and down in a year. */
	RESERVES,

	/** Who receives a subsidy, and what for. */
	GRANTS,

	INDICATORS,

	/** Money that comes or goes once. */
	INCIDENTAL,

	BALANCE,

	/** The municipality's share in the national EMU balance. */
	EMU,

	/** Any other table. */
	OTHER

}
