package nl.toetssteen.documents.statements;

import java.util.ArrayList;
import java.util.List;

import nl.toetssteen.web.Paging;

/**
 * A page of statements with the facets that narrow the list down.
 *
 * @param total number of statements on all pages
 */
public record StatementList(List<Statement> statements, long total, List<Facet> facets) {

	public StatementList {
		statements = List.copyOf(statements);
		facets = List.copyOf(facets);
	}

	/** The page of a list. */
	static StatementList of(Statements source, StatementFilter filter, Paging paging) {
		long total = source.count(filter);
		paging.check(total);
		return new StatementList(source.page(filter, paging), total, facets(source, filter));
	}

	private static List<Facet> facets(Statements source, StatementFilter filter) {
		String path = source.shelf().path();
		var facets = new ArrayList<Facet>();
		facets.add(Facet.of("Document", filter.document(), source.byDocument(filter),
				(code) -> filter.withDocument(code).address(path)));
		if (filter.document() != null) {
			facets.add(Facet.of("Hoofdstuk", filter.chapter(), source.byChapter(filter),
					(number) -> filter.withChapter((number == null) ? null : Integer.valueOf(number)).address(path)));
		}
		facets.add(Facet.of("Thema", filter.theme(), source.byTheme(filter),
				(code) -> filter.withTheme(code).address(path)));
		return facets;
	}

}
