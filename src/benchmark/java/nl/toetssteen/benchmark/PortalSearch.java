package nl.toetssteen.benchmark;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Callable;

import jakarta.persistence.EntityManagerFactory;
import nl.toetssteen.ToetssteenApplication;
import nl.toetssteen.search.Findable;
import nl.toetssteen.search.Restrictions;
import nl.toetssteen.search.Searches;
import org.hibernate.search.mapper.orm.Search;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ConfigurableApplicationContext;

/** Our search in a running portal, whatever engine keeps its index. */
class PortalSearch implements Peer {

	private static final Restrictions ALL = new Restrictions(Map.of(), Restrictions.Order.RELEVANCE);

	private final String name;

	private final ConfigurableApplicationContext portal;

	private final Searches searches;

	private final Callable<Double> megabytes;

	PortalSearch(String name, ConfigurableApplicationContext portal, Callable<Double> megabytes) {
		this.name = name;
		this.portal = portal;
		this.searches = portal.getBean(Searches.class);
		this.megabytes = megabytes;
	}

	@Override
	public String name() {
		return this.name;
	}

	/** Past the queue of changes, whose speed is that of importing, not of indexing. */
	@Override
	public void index() throws Exception {
		Search.mapping(this.portal.getBean(EntityManagerFactory.class))
			.scope(Findable.class)
			.massIndexer()
			.threadsToLoadObjects(Runtime.getRuntime().availableProcessors())
			.batchSizeToLoadObjects(500)
			.mergeSegmentsOnFinish(true)
			.startAndWait();
	}

	/** Reads the words of the grown corpus again, as after a start. */
	void learn() {
		this.portal.publishEvent(new ApplicationReadyEvent(new SpringApplication(ToetssteenApplication.class),
				new String[0], this.portal, Duration.ZERO));
	}

	@Override
	public double megabytes() throws Exception {
		return this.megabytes.call();
	}

	@Override
	public long ask(String question) {
		return this.searches.ask(question, ALL, false, 0, 20).total();
	}

}
