package nl.toetssteen;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest
class TestDatabaseTests {

	@Autowired
	private JdbcClient jdbc;

	@Test
	void isARealPostgresOfTheMajorVersionWeRunOn() {
		assertThat(this.jdbc.sql("show server_version").query(String.class).single()).startsWith("18");
	}

	@Test
	void carriesOurMigrationsAndNoDocuments() {
		assertThat(this.jdbc.sql("select count(*) from theme").query(Long.class).single()).isEqualTo(15);
		assertThat(this.jdbc.sql("select count(*) from document").query(Long.class).single()).isZero();
	}

}
