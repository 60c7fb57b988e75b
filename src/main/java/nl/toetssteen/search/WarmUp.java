package nl.toetssteen.search;

import java.util.List;
import java.util.Map;

import nl.toetssteen.search.highlight.Highlighter;
import nl.toetssteen.search.highlight.Marker;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Asks some questions after the start, in the background, so that the first visitor does
 * not wait seconds for what is loaded and compiled once.
 */
@Component
class WarmUp implements DisposableBean {

	private static final Logger LOG = LoggerFactory.getLogger(WarmUp.class);

	private static final Restrictions ALL = new Restrictions(Map.of(), Restrictions.Order.RELEVANCE);

	private static final int ROUNDS = 10;

	private final Searches searches;

	private final Highlighter highlighter;

	private final Vocabulary vocabulary;

	private final boolean wanted;

	private volatile boolean stopped;

	private @Nullable Thread work;

	WarmUp(Searches searches, Highlighter highlighter, Vocabulary vocabulary,
			@Value("${toetssteen.search.warm-up:true}") boolean wanted) {
		this.searches = searches;
		this.highlighter = highlighter;
		this.vocabulary = vocabulary;
		this.wanted = wanted;
	}

	@EventListener(ApplicationReadyEvent.class)
	@Order(Ordered.LOWEST_PRECEDENCE)
	void begin() {
		if (this.wanted && this.work == null) {
			// Visitors go first.
			this.work = Thread.ofPlatform()
				.daemon()
				.name("search-warm-up")
				.priority(Thread.MIN_PRIORITY)
				.start(this::ask);
		}
	}

	@Override
	public void destroy() throws InterruptedException {
		this.stopped = true;
		if (this.work != null) {
			this.work.join();
		}
	}

	private void ask() {
		try {
			List<String> words = this.vocabulary.mostUsed(6, 10);
			for (int round = 0; round < ROUNDS; round++) {
				for (String word : words) {
					List.of(word, word + " " + words.getFirst(), "\"" + word + "\"", word + " OF " + words.getLast(),
							word.substring(0, 4) + "*", word.charAt(0) + word + "e")
						.forEach(this::ask);
				}
			}
			LOG.debug("Warmed up with {} words", words.size());
		}
		catch (RuntimeException ex) {
			LOG.debug("Could not warm up", ex);
		}
	}

	private void ask(String question) {
		if (!this.stopped) {
			Found found = this.searches.ask(question, ALL, false, 0, 20);
			Marker marker = this.highlighter.of(found.question());
			found.hits().forEach((hit) -> marker.mark(hit.thing().text()).fragment(200));
		}
	}

}
