package nl.toetssteen.comparison;

/** What stands under a theme, and where it is stored. */
public enum ContentKind {

	PLEDGE("""
			select c.document_id, c.ref, coalesce(c.printed_number, c.chapter_number || '.' || c.ordinal) as number,
			       c.chapter_title as chapter, '' as title, c.text, null as period, c.passage_number, c.line_from,
			       c.line_to, c.page, t.basis
			from pledge c join pledge_theme t on t.pledge_id = c.id
			where t.theme = :theme
			order by c.document_id, c.chapter_number, c.ordinal
			""", "select c.document_id, t.theme from pledge c join pledge_theme t on t.pledge_id = c.id"),

	AGREEMENT_ITEM(
			"""
					select c.document_id, c.ref, split_part(c.ref, '/', 2) || case when c.printed_number <> split_part(c.ref, '/', 2)
					           then ' (gedrukt: ' || c.printed_number || ')' else '' end as number,
					       c.chapter_title as chapter, '' as title, c.text, null as period, c.passage_number, c.line_from,
					       c.line_to, c.page, t.basis
					from agreement_item c join agreement_item_theme t on t.agreement_item_id = c.id
					where t.theme = :theme
					order by c.document_id, c.chapter_number, c.ordinal
					""",
			"select c.document_id, t.theme from agreement_item c join agreement_item_theme t on t.agreement_item_id = c.id"),

	GOAL("""
			select c.document_id, c.ref, c.code as number, c.programme_title as chapter, c.title, c.text,
			       null as period, c.passage_number, c.line_from, c.line_to, c.page, t.basis
			from goal c join goal_theme t on t.goal_id = c.id
			where t.theme = :theme
			order by c.document_id, c.position
			""", "select c.document_id, t.theme from goal c join goal_theme t on t.goal_id = c.id"),

	ACTIVITY("""
			select g.document_id, c.ref, c.code as number, g.programme_title as chapter, c.title, c.text, c.period,
			       c.passage_number, c.line_from, c.line_to, c.page, t.basis
			from activity c join goal g on g.id = c.goal_id join activity_theme t on t.activity_id = c.id
			where t.theme = :theme
			order by g.document_id, g.position, c.position
			""", """
			select g.document_id, t.theme
			from activity c join goal g on g.id = c.goal_id join activity_theme t on t.activity_id = c.id""");

	private final String list;

	private final String membership;

	ContentKind(String list, String membership) {
		this.list = list;
		this.membership = membership;
	}

	/** SQL that lists the content under {@code :theme}, in reading order. */
	String list() {
		return this.list;
	}

	/** SQL that counts the content per document and theme. */
	String counts() {
		return "select document_id, theme, count(*) as number from (" + this.membership
				+ ") as content group by document_id, theme";
	}

}
