package nl.toetssteen.documents;

import java.util.List;

import nl.toetssteen.TestServer;
import nl.toetssteen.parties.Parties;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

@SpringBootTest
@Transactional
class BudgetAddressesTests {

	@Autowired
	private Documents documents;

	@BeforeEach
	void twoTowns(@Autowired Parties parties) {
		parties.nameMunicipality("GM9981", "Duinstad");
		parties.nameMunicipality("GM9982", "Veenstad");
	}

	@Test
	void theFirstOfAYearHasTheYearAndTheNextOnesSayMore() {
		assertThat(store("duin", "GM9981", 2061).budgetYear()).hasToString("2061");
		assertThat(store("veen", "GM9982", 2061).budgetYear()).hasToString("2061-gm9982");
		assertThat(store("veen-tweede", "GM9982", 2061).budgetYear()).hasToString("2061-veen-tweede");
		assertThat(store("duin-tweede", "GM9981", 2061).budgetYear()).hasToString("2061-gm9981");
		assertThat(store("veen-2062", "GM9982", 2062).budgetYear()).isEqualTo(new BudgetYear(2062, "2062"));
	}

	@Test
	void findsAnotherOneWhenACodeLooksLikeATown() {
		List.of("een", "twee", "gm9981").forEach((code) -> store(code, "GM9981", 2061));

		assertThat(this.documents.find("gm9981").orElseThrow().budgetYear()).hasToString("2061-gm9981-2");
	}

	@Test
	void anAddressNeverComesToMeanAnother() {
		store("duin", "GM9981", 2061);
		this.documents.withdraw("duin");

		assertThat(store("veen", "GM9982", 2061).budgetYear()).hasToString("2061-gm9982");
		assertThat(this.documents.budgetAt("2061")).isEmpty();
		assertThat(store("duin", "GM9981", 2061).budgetYear()).hasToString("2061");
		assertThat(this.documents.budgetAt("2061")).map(Document::getCode).contains("duin");
	}

	@Test
	void aMendedYearKeepsTheAddress() {
		store("duin", "GM9981", 2061);

		assertThat(store("duin", "GM9981", 2062).budgetYear()).isEqualTo(new BudgetYear(2062, "2061"));
	}

	@Test
	void nothingElseHasOne() {
		var facts = new DocumentFacts("akkoord", DocumentKind.AGREEMENT, "Akkoord", List.of(), "GM9981", 2061, 2065,
				null, null, "a.txt");
		Document agreement = this.documents.store(facts, new byte[0], "a".repeat(64), tree(), 1);

		assertThat(agreement.getBudgetAddress()).isNull();
		assertThatIllegalStateException().isThrownBy(agreement::budgetYear);
	}

	@Test
	void budgetsThatWereThereGetTheirAddressInOrder() {
		var source = new DriverManagerDataSource(TestServer.shared().emptyDatabase(), "postgres", "postgres");
		var flyway = Flyway.configure().dataSource(source).locations("classpath:db/migration");
		flyway.target("25").load().migrate();
		var database = JdbcClient.create(source);
		database.sql("""
				insert into municipality values ('GM9982', 'Veenstad');
				insert into document (id, code, title, kind, municipality, period_from, period_to, file_name, sha256,
					line_count, blank_lines, read_at, read_millis)
				select id, 'd' || id, 't', kind, town, 2061, 2064, 'f', md5(id::text) || md5(id::text), 1, 0, now(), 1
				from (values (3, 'BUDGET', 'GM9982'), (2, 'BUDGET', 'GM0106'), (1, 'PROGRAMME', 'GM0106'),
					(4, 'BUDGET', 'GM9982')) as t (id, kind, town)""").update();

		flyway.target("26").load().migrate();

		assertThat(database.sql("select coalesce(budget_address, '-') from document order by id")
			.query(String.class)
			.list()).containsExactly("-", "2061", "2061-gm9982", "2061-d4");
	}

	private Document store(String code, String town, int year) {
		var facts = new DocumentFacts(code, DocumentKind.BUDGET, "Begroting", List.of(), town, year, year + 3, null,
				null, "b.txt");
		String hash = Integer.toHexString(code.hashCode() & 0xfffffff) + year;
		return this.documents.storeAgain(facts, new byte[0], "0".repeat(64 - hash.length()) + hash, tree(), 1);
	}

	private static SourceTree tree() {
		return new SourceTree.Builder().chapter(1, "Wonen", Place.line(1)).build(1, 0);
	}

}
