package nl.toetssteen.documents.references;

import java.util.List;

import nl.toetssteen.TestServer;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;

/** A database from before there were references gets them from what was read. */
class RegistryMigrationTests {

	@Test
	void namesWhatWasReadBefore() {
		var source = new DriverManagerDataSource(TestServer.shared().emptyDatabase(), "postgres", "postgres");
		var database = JdbcClient.create(source);
		flyway(source).target("9").load().migrate();
		database
			.sql("""
					insert into document (id, code, title, kind, municipality, period_from, period_to, file_name, sha256, line_count,
						blank_lines, read_at, read_millis)
					values (1, 'begroting-2030', 'Begroting', 'BUDGET', 'GM0106', 2030, 2033, 'b.txt', repeat('a', 64), 9, 0, now(), 1);
					insert into original values (1, 'tekst');
					insert into passage (id, document_id, number, kind, level, chapter_number, chapter_title, text, line_from, line_to)
					values (1, 1, 1, 'LIST_ITEM', 0, 1, 'Wonen', 'x', 1, 1);
					insert into pledge (id, document_id, ref, chapter_number, chapter_title, ordinal, text, passage_number, line_from, line_to)
					values (1, 1, 'begroting-2030/5.1', 5, 'Wonen', 1, 'Elk jaar 200 woningen.', 1, 1, 1);
					insert into agreement_item (id, document_id, ref, chapter_number, chapter_title, ordinal, text, passage_number,
						line_from, line_to)
					values (1, 1, 'begroting-2030/6.1', 6, 'Zorg', 1, 'Een arts.', 1, 1, 1);
					insert into goal (id, document_id, ref, code, printed_code, programme_number, programme_title, position, title, text,
						passage_number, line_from, line_to)
					values (1, 1, 'begroting-2030/1.1', '1.1', '1.1', 1, 'Wonen', 1, 'Genoeg woningen', 'Voor allen.', 1, 1, 1);
					insert into activity (id, goal_id, ref, code, printed_code, position, title, text, passage_number, line_from, line_to)
					values (1, 1, 'begroting-2030/1.1.a', '1.1.a', '1.1 a.', 1, 'Bouwen', 'Aan de Vaart.', 1, 1, 1);
					insert into budget_table (id, document_id, slug, kind, title, unit, unit_printed, position, passage_number, line_from,
						line_to)
					values (1, 1, 'middelen', 'MEANS', 'Middelen', 'EUR', true, 1, 1, 1, 1);
					insert into budget_line (id, table_id, ref, ordinal, parent_ordinal, depth, level, side, label, passage_number,
						line_from, line_to)
					values (1, 1, 'begroting-2030/tabel/middelen/1', 1, null, 0, 'TOTAL', 'NONE', 'Lasten', 1, 1, 1),
						(2, 1, 'begroting-2030/tabel/middelen/2', 2, 1, 1, 'LINE', 'NONE', 'Wonen', 1, 1, 1);
					insert into amount values (2, 0, 10, '10'), (2, 1, 12, '12');
					""")
			.update();

		flyway(source).load().migrate();

		assertThat(strings(database,
				"select ref || ' ' || kind || ' ' || title || ': ' || text from reference order by ref"))
			.containsExactlyInAnyOrder("begroting-2030/5.1 PLEDGE : Elk jaar 200 woningen.",
					"begroting-2030/6.1 AGREEMENT_ITEM : Een arts.",
					"begroting-2030/1.1 GOAL Genoeg woningen: Voor allen.",
					"begroting-2030/1.1.a ACTIVITY Bouwen: Aan de Vaart.",
					"begroting-2030/tabel/middelen/1 BUDGET_LINE Lasten: ",
					"begroting-2030/tabel/middelen/2 BUDGET_LINE Wonen: 10 | 12");
		assertThat(strings(database, "select ref from reference where live and first_version = 1 and last_version = 1"))
			.hasSize(6);
		assertThat(strings(database, "select ref from reference_version where version = 1 and natural_ref = ref"))
			.hasSize(6);
		assertThat(strings(database,
				"select document || ' ' || number || ' ' || convert_from(content, 'UTF8') from document_version"))
			.containsExactly("begroting-2030 1 tekst");
		assertThat(strings(database, "select parent_ref from budget_line where parent_ref is not null"))
			.containsExactly("begroting-2030/tabel/middelen/1");
	}

	private static org.flywaydb.core.api.configuration.FluentConfiguration flyway(DriverManagerDataSource source) {
		return Flyway.configure().dataSource(source).locations("classpath:db/migration");
	}

	private static List<String> strings(JdbcClient database, String sql) {
		return database.sql(sql).query(String.class).list();
	}

}
