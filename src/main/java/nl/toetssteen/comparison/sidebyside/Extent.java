package nl.toetssteen.comparison.sidebyside;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import nl.toetssteen.documents.Document;
import nl.toetssteen.documents.references.ReferenceKind;
import nl.toetssteen.web.Dutch;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How much of everything a document holds: what "searched" means. */
@Component
class Extent {

	private final JdbcClient jdbc;

	private final Dutch dutch;

	Extent(JdbcClient jdbc, Dutch dutch) {
		this.jdbc = jdbc;
		this.dutch = dutch;
	}

	/** In Dutch, each sort by itself: "84 beloften". */
	List<String> of(Document document) {
		Map<ReferenceKind, Long> counts = new EnumMap<>(ReferenceKind.class);
		this.jdbc
			.sql("select kind, count(*) as number from reference where document = :document and live group by kind")
			.param("document", document.getCode())
			.query((row) -> {
				counts.put(ReferenceKind.valueOf(row.getString("kind")), row.getLong("number"));
			});
		return counts.entrySet().stream().map((count) -> inWords(count.getKey(), count.getValue())).toList();
	}

	private String inWords(ReferenceKind kind, long number) {
		return switch (kind) {
			case PLEDGE -> this.dutch.count(number, "belofte", "beloften");
			case AGREEMENT_ITEM -> this.dutch.count(number, "afspraak", "afspraken");
			case GOAL -> this.dutch.count(number, "doel", "doelen");
			case ACTIVITY -> this.dutch.count(number, "activiteit", "activiteiten");
			case BUDGET_LINE -> this.dutch.count(number, "begrotingsregel", "begrotingsregels");
		};
	}

}
