package nl.toetssteen;

import java.sql.DriverManager;
import java.sql.SQLException;

import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.EnvironmentAware;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * A PostgreSQL that somebody else keeps. Knocks before anything is built on it, because a
 * connection pool would print stack traces about a closed door.
 */
@Component
@ConditionalOnExpression("!'${spring.datasource.url:}'.isEmpty()")
class ExternalDatabase implements BeanFactoryPostProcessor, EnvironmentAware {

	@SuppressWarnings("NullAway.Init") // made too early for injection by constructor
	private Environment environment;

	@Override
	public void setEnvironment(Environment environment) {
		this.environment = environment;
	}

	@Override
	public void postProcessBeanFactory(ConfigurableListableBeanFactory beanFactory) {
		String url = property("url");
		if (!url.startsWith("jdbc:postgresql:")) {
			throw new CannotStart("SPRING_DATASOURCE_URL is geen adres van een PostgreSQL: %s.".formatted(url),
					"Schrijf het als jdbc:postgresql://server:5432/database.");
		}
		knock(url);
	}

	private void knock(String url) {
		DriverManager.setLoginTimeout(10);
		try (var connection = DriverManager.getConnection(url, property("username"), property("password"))) {
			connection.isValid(10);
		}
		catch (SQLException ex) {
			throw new IllegalStateException("No database at " + url, ex);
		}
	}

	private String property(String name) {
		return this.environment.getProperty("spring.datasource." + name, "");
	}

}
