package nl.toetssteen;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;
import org.springframework.test.context.support.TestPropertySourceUtils;
import org.springframework.util.function.SingletonSupplier;

/**
 * Gives every Spring test context its own fresh PostgreSQL database, migrated by our own
 * migrations; nothing has to be imported. A context that never asks for a database (a web
 * slice) does not get one. Documents are read only where a test sets
 * {@code toetssteen.seeds} itself.
 */
public class TestDatabase implements ContextCustomizerFactory {

	@Override
	public ContextCustomizer createContextCustomizer(Class<?> testClass,
			List<ContextConfigurationAttributes> configAttributes) {
		return new FreshDatabase();
	}

	/** Equal to any other, so that it does not keep tests from sharing a context. */
	private record FreshDatabase() implements ContextCustomizer {

		@Override
		public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration config) {
			MutablePropertySources sources = context.getEnvironment().getPropertySources();
			String inlined = TestPropertySourceUtils.INLINED_PROPERTIES_PROPERTY_SOURCE_NAME;
			// What a test says itself goes before the database of all.
			if (sources.contains(inlined)) {
				sources.addAfter(inlined, new Address());
			}
			else {
				sources.addFirst(new Address());
			}
		}

	}

	/** Starts nothing until somebody asks for the address. */
	private static final class Address extends EnumerablePropertySource<Map<String, Supplier<String>>> {

		private Address() {
			this(SingletonSupplier.of(() -> TestServer.shared().freshDatabase()));
		}

		private Address(Supplier<String> url) {
			super("testDatabase", Map.of("spring.datasource.url", url, "spring.datasource.username", () -> "postgres",
					"spring.datasource.password", () -> "postgres"));
		}

		@Override
		public String[] getPropertyNames() {
			return this.source.keySet().toArray(String[]::new);
		}

		@Override
		public @Nullable String getProperty(String name) {
			Supplier<String> value = this.source.get(name);
			return (value != null) ? value.get() : null;
		}

	}

}
