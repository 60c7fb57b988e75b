package nl.toetssteen.linking.lineage;

import java.util.List;
import java.util.stream.Collectors;

import nl.toetssteen.documents.Document;
import nl.toetssteen.documents.DocumentKind;
import nl.toetssteen.documents.statements.Shelf;
import nl.toetssteen.documents.statements.Statement;
import nl.toetssteen.documents.statements.StatementFilter;
import nl.toetssteen.documents.statements.Statements;
import nl.toetssteen.linking.lineage.matching.Item;
import nl.toetssteen.web.Paging;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What programmes and agreements state, in reading order. */
@Component
public class Stated {

	private static final Paging ALL = new Paging(1, Paging.LARGEST_SIZE, true, "");

	private final JdbcClient database;

	private final Statements pledges;

	private final Statements items;

	Stated(JdbcClient database) {
		this.database = database;
		this.pledges = new Statements(database, new Shelf("pledge", "Beloften", "/beloften"));
		this.items = new Statements(database, new Shelf("agreement_item", "Afspraken", "/afspraken"));
	}

	/** The pledges of a programme or the items of an agreement. */
	public List<Statement> in(Document document) {
		Statements source = (document.getKind() == DocumentKind.PROGRAMME) ? this.pledges : this.items;
		return source.page(new StatementFilter(document.getCode(), null, null), ALL);
	}

	List<Item> items(Document document) {
		return in(document).stream()
			.map((statement) -> new Item(statement.ref(), statement.text(),
					statement.themes().stream().map(Statement.ThemeTag::theme).collect(Collectors.toSet())))
			.toList();
	}

	/** All that documents state, plans too: tells which words are rare. */
	List<String> texts() {
		return this.database
			.sql("""
					select text from pledge union all select text from agreement_item
					union all select title || '. ' || text from goal union all select title || '. ' || text from activity""")
			.query(String.class)
			.list();
	}

}
