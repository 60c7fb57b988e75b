package nl.toetssteen.comparison.theme;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.jdbc.Sql;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

/** Counts the questions to the database: as many for hundreds of texts as for one. */
@SpringBootTest
@AutoConfigureMockMvc
@Transactional
@Sql("/comparison/nergenshuizen.sql")
class ThemeStatementsTests {

	// What Spring and Hibernate say of each statement they send.
	private final List<Logger> loggers = Stream.of("org.springframework.jdbc.core.JdbcTemplate", "org.hibernate.SQL")
		.map((name) -> (Logger) LoggerFactory.getLogger(name))
		.toList();

	private final Statements statements = new Statements(Thread.currentThread());

	@Autowired
	private MockMvcTester pages;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private EntityManager entities;

	@BeforeEach
	void listen() {
		this.statements.start();
		this.loggers.forEach((logger) -> {
			logger.setLevel(Level.DEBUG);
			logger.setAdditive(false);
			logger.addAppender(this.statements);
		});
	}

	@AfterEach
	void stopListening() {
		this.loggers.forEach((logger) -> {
			logger.setLevel(null);
			logger.setAdditive(true);
			logger.detachAppender(this.statements);
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/themas", "/themas/wonen", "/themas/wonen?suggesties=ja", "/themas/wonen.csv" })
	void asksAsManyQuestionsForHundredsOfTextsAsForOne(String address) {
		questions(address); // makes what is made once
		int few = questions(address);

		grow();

		assertThat(questions(address)).isEqualTo(few).isPositive();
	}

	private int questions(String address) {
		this.entities.clear();
		this.statements.questions.set(0);
		assertThat(this.pages.get().uri(address)).hasStatusOk();
		return this.statements.questions.get();
	}

	private void grow() {
		for (String statement : List.of("""
				insert into pledge (id, document_id, ref, chapter_number, chapter_title, ordinal, text, passage_number,
					line_from, line_to)
				select 1000 + n, 901, 'dp-nergenshuizen-2030/2.' || n, 2, 'Wonen', n, 'Hofje ' || n, 1, 3, 3
				from generate_series(1, 300) n""", """
				insert into pledge_theme select 1000 + n, 0, 'wonen', 'BY_CHAPTER' from generate_series(1, 300) n""",
				"""
						insert into activity (id, goal_id, ref, code, printed_code, position, title, text, passage_number,
							line_from, line_to)
						select 1000 + n, 1, 'begroting-nergenshuizen-2030/1.1.x' || n, '1.1.x' || n, '1', n, 'Hofje', '', 2, 6, 6
						from generate_series(2, 300) n""",
				"""
						insert into activity_theme select 1000 + n, 0, 'wonen', 'BY_TEXT' from generate_series(2, 300) n""",
				"""
						insert into budget_line (id, table_id, ref, ordinal, depth, level, task_field, side, label,
							passage_number, line_from, line_to)
						select 1000 + n, 1, 'begroting-nergenshuizen-2030/tabel/taakvelden/x' || n, 100 + n, 2, 'LINE', '8.3',
							'EXPENDITURE', 'Wonen', 4, 8, 8 from generate_series(1, 100) n""")) {
			this.jdbc.sql(statement).update();
		}
	}

	/** Counts what one thread asks; others look for work in the database meanwhile. */
	private static final class Statements extends AppenderBase<ILoggingEvent> {

		private final AtomicInteger questions = new AtomicInteger();

		private final Thread asking;

		Statements(Thread asking) {
			this.asking = asking;
		}

		@Override
		protected void append(ILoggingEvent event) {
			if (Thread.currentThread() == this.asking
					&& event.getFormattedMessage().toLowerCase(Locale.ROOT).contains("select")) {
				this.questions.incrementAndGet();
			}
		}

	}

}
