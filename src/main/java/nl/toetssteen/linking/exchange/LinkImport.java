package nl.toetssteen.linking.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import nl.toetssteen.linking.Link;
import nl.toetssteen.linking.LinkContent;
import nl.toetssteen.linking.LinkDesk;
import nl.toetssteen.linking.Links;
import nl.toetssteen.linking.exchange.Checked.Outcome;
import nl.toetssteen.linking.review.Refusal;
import nl.toetssteen.linking.review.Stale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Proposes the links of a file: all of them or none. Trying it first does the very same
 * and takes it back.
 */
@Component
class LinkImport {

	private final LinkDesk desk;

	private final Links links;

	private final TransactionOperations transaction;

	LinkImport(LinkDesk desk, Links links, TransactionOperations transaction) {
		this.desk = desk;
		this.links = links;
		this.transaction = transaction;
	}

	/** What every row would come to; nothing is kept. */
	List<Checked> tryOut(List<LinkRow> rows) {
		return run(rows, false);
	}

	/** What every row came to; kept only when none was refused. */
	List<Checked> keep(List<LinkRow> rows) {
		return run(rows, true);
	}

	private List<Checked> run(List<LinkRow> rows, boolean keep) {
		return this.transaction.execute((status) -> {
			List<Checked> checked = new ArrayList<>();
			Set<String> pairs = new HashSet<>();
			for (LinkRow row : rows) {
				checked.add(propose(checked.size() + 1, row, pairs));
			}
			if (!keep || checked.stream().anyMatch(Checked::isRefused)) {
				status.setRollbackOnly();
			}
			return checked;
		});
	}

	private Checked propose(int number, LinkRow row, Set<String> pairs) {
		try {
			if (!pairs.add(row.belofte() + " " + row.doel())) {
				throw new Refusal("Deze twee staan al eerder in dit bestand.");
			}
			LinkContent content = LinkContent.typed(row.soort(), row.aandeel(), row.toelichting());
			Link known = this.links.between(row.belofte(), row.doel()).orElse(null);
			int version = version(row, known);
			// What went out comes in unchanged, also what was rejected: a file proposes
			// nothing anew by itself.
			if (known != null && !row.versie().isEmpty() && known.version() == version
					&& known.content().equals(content)) {
				return new Checked(number, row, Outcome.SAME, "");
			}
			Link link = this.desk.propose(row.belofte(), row.doel(), content, version);
			return new Checked(number, row, outcome(known, link), "");
		}
		catch (Stale ex) {
			return new Checked(number, row, Outcome.REFUSED,
					"Dit verband is gewijzigd nadat het bestand is gemaakt. Nu is het versie " + ex.version() + ".");
		}
		catch (Refusal ex) {
			return new Checked(number, row, Outcome.REFUSED, ex.why());
		}
	}

	private static int version(LinkRow row, @Nullable Link known) {
		if (row.versie().isEmpty()) {
			return (known == null) ? 0 : known.version();
		}
		if (!row.versie().matches("\\d{1,9}")) {
			throw new Refusal("De versie is een heel getal, of leeg.");
		}
		return Integer.parseInt(row.versie());
	}

	private static Outcome outcome(@Nullable Link known, Link link) {
		if (known == null) {
			return Outcome.NEW;
		}
		return known.version() == link.version() ? Outcome.SAME : Outcome.CHANGED;
	}

}
