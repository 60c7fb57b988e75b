package nl.toetssteen;

import java.io.IOException;
import java.nio.file.Path;

import javax.sql.DataSource;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A PostgreSQL of our own in the data folder, for whoever has not set one up. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "spring.datasource.url", matchIfMissing = true, havingValue = "embedded")
class EmbeddedDatabase {

	@Bean(destroyMethod = "close")
	EmbeddedPostgres postgres(@Value("${toetssteen.data}") Path data) throws IOException {
		return EmbeddedPostgres.builder()
			.setDataDirectory(data.resolve("postgres").toAbsolutePath())
			.setCleanDataDirectory(false)
			.start();
	}

	@Bean
	DataSource dataSource(EmbeddedPostgres postgres) {
		return postgres.getPostgresDatabase();
	}

}
