package nl.toetssteen;

import java.io.IOException;
import java.nio.file.Path;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A PostgreSQL of our own in the data folder, for whoever has not set one up. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnExpression("'${spring.datasource.url:}'.isEmpty()")
class EmbeddedDatabase {

	@Bean
	DataFolder dataFolder(@Value("${toetssteen.data}") Path path) {
		return DataFolder.claim(path);
	}

	@Bean
	Cluster cluster(DataFolder folder) {
		return new Cluster(folder);
	}

	@Bean
	EmbeddedPostgres postgres(Cluster cluster) throws IOException {
		return cluster.start();
	}

	@Bean
	JdbcConnectionDetails embeddedConnection(EmbeddedPostgres postgres, Cluster cluster) throws IOException {
		return new Connection(postgres.getJdbcUrl("postgres", "postgres"), "postgres", cluster.password());
	}

	private record Connection(String getJdbcUrl, String getUsername,
			String getPassword) implements JdbcConnectionDetails {
	}

}
