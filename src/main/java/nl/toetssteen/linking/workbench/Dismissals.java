package nl.toetssteen.linking.workbench;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import nl.toetssteen.documents.references.ReferenceKind;
import nl.toetssteen.documents.references.References;
import nl.toetssteen.accounts.Audit;
import nl.toetssteen.linking.review.Decision;
import nl.toetssteen.linking.review.Logbook;
import nl.toetssteen.linking.review.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Suggestions that officers put aside, or took back up. */
@Component
class Dismissals {

	private final JdbcClient jdbc;

	private final References references;

	private final Logbook logbook;

	private final Audit audit;

	Dismissals(JdbcClient jdbc, References references, Logbook logbook, Audit audit) {
		this.jdbc = jdbc;
		this.references = references;
		this.logbook = logbook;
		this.audit = audit;
	}

	/**
	 * Who put a suggestion aside, and why.
	 *
	 * @param reason may be empty
	 */
	record Dismissal(UUID by, OffsetDateTime at, String reason) {
	}

	/** What is aside for a pledge, by the ref of the suggestion. */
	Map<String, Dismissal> of(String pledge) {
		Map<String, Dismissal> aside = new LinkedHashMap<>();
		this.jdbc.sql("""
				select * from (select distinct on (target_ref) * from dismissal where pledge_ref = ?
					order by target_ref, id desc) as last where dismissed order by id""").param(pledge).query((row) -> {
			aside.put(row.getString("target_ref"), new Dismissal(row.getObject("changed_by", UUID.class),
					row.getObject("changed_at", OffsetDateTime.class), row.getString("reason")));
		});
		return aside;
	}

	/** Puts a suggestion aside or takes it back up; doing so twice is doing it once. */
	@Transactional
	void change(String pledge, String target, boolean dismissed, String reason) {
		String why = Decision.said(reason);
		if (!exists(pledge, true) || !exists(target, false)) {
			throw new Refusal("Deze suggestie bestaat niet.");
		}
		if (of(pledge).containsKey(target) == dismissed) {
			return;
		}
		this.jdbc.sql("""
				insert into dismissal (pledge_ref, target_ref, dismissed, reason, changed_by, changed_at)
				values (?, ?, ?, ?, ?, ?)""")
			.params(pledge, target, dismissed, why, this.logbook.editor().id(),
					this.logbook.now().atOffset(ZoneOffset.UTC))
			.update();
		this.audit.record(dismissed ? "suggestie afgewezen" : "suggestie teruggehaald", pledge + " → " + target, why);
	}

	private boolean exists(String ref, boolean pledge) {
		return this.references.find(ref)
			.filter((found) -> (found.kind() == ReferenceKind.PLEDGE) == pledge)
			.isPresent();
	}

}
