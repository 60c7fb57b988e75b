package nl.toetssteen.web.page;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPInputStream;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import nl.toetssteen.web.SteadyPages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.boot.availability.ApplicationAvailabilityBean;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

class PageMemoryTests {

	private final AtomicInteger made = new AtomicInteger();

	private final Database database = new Database();

	private final ApplicationAvailabilityBean availability = new ApplicationAvailabilityBean();

	private final PageMemory memory = new PageMemory(only("pages", this.database).getBeanProvider(SteadyPages.class),
			only("starting", new Starting(this.availability)).getBeanProvider(Starting.class));

	private int status = 200;

	@BeforeEach
	void readDocuments() {
		become(ReadinessState.ACCEPTING_TRAFFIC);
	}

	@Test
	void keepsNothingWhileDocumentsAreStillRead() throws Exception {
		become(ReadinessState.REFUSING_TRAFFIC);
		ask(visitor("/themas/wonen"));
		become(ReadinessState.ACCEPTING_TRAFFIC);

		assertThat(ask(visitor("/themas/wonen")).getContentAsString()).startsWith("pagina 2");
	}

	private static StaticListableBeanFactory only(String name, Object bean) {
		return new StaticListableBeanFactory(java.util.Map.of(name, bean));
	}

	private void become(ReadinessState state) {
		this.availability.onApplicationEvent(new AvailabilityChangeEvent<>(this, state));
	}

	@Test
	void sendsAPageAgainAsItWasMade() throws Exception {
		MockHttpServletResponse first = ask(visitor("/themas/wonen"));
		MockHttpServletResponse second = ask(visitor("/themas/wonen"));

		assertThat(second.getContentAsString()).isEqualTo(first.getContentAsString()).isEqualTo("pagina 1 \u20ac");
		assertThat(second.getContentType()).isEqualTo("text/html;charset=UTF-8");
		assertThat(second.getHeader("Vary")).isEqualTo("Accept-Encoding");
	}

	@Test
	void makesItAnewWhenWhatItShowsMayHaveChanged() throws Exception {
		ask(visitor("/themas/wonen"));
		this.database.state = "later";

		assertThat(ask(visitor("/themas/wonen")).getContentAsString()).startsWith("pagina 2");
	}

	@Test
	void aPageMadeDuringAChangeIsNotKeptForAfterIt() throws Exception {
		this.database.changesWhileMaking = true;
		ask(visitor("/themas/wonen"));
		this.database.changesWhileMaking = false;

		assertThat(ask(visitor("/themas/wonen")).getContentAsString()).startsWith("pagina 2");
	}

	@Test
	void keepsAPageForEachQuery() throws Exception {
		ask(visitor("/themas/wonen"));
		MockHttpServletRequest filtered = visitor("/themas/wonen");
		filtered.setQueryString("soort=geld");

		assertThat(ask(filtered).getContentAsString()).startsWith("pagina 2");
	}

	@Test
	void sendsItCompressedToWhoTakesThat() throws Exception {
		ask(visitor("/themas/wonen"));
		MockHttpServletRequest browser = visitor("/themas/wonen");
		browser.addHeader("Accept-Encoding", "br, gzip");

		MockHttpServletResponse answer = ask(browser);

		assertThat(answer.getHeader("Content-Encoding")).isEqualTo("gzip");
		assertThat(new GZIPInputStream(new ByteArrayInputStream(answer.getContentAsByteArray())))
			.hasContent("pagina 1 \u20ac");
		MockHttpServletRequest plain = visitor("/themas/wonen");
		plain.addHeader("Accept-Encoding", "gzip;q=0, identity");
		assertThat(ask(plain).getHeader("Content-Encoding")).isNull();
	}

	@Test
	void keepsNothingOfEditorsOfOtherPagesOfMistakesAndOfForms() throws Exception {
		MockHttpServletRequest editor = visitor("/themas/wonen");
		editor.setUserPrincipal(() -> "Anna");
		ask(editor);
		ask(editor);
		ask(visitor("/zoeken"));
		ask(visitor("/zoeken"));
		this.status = 404;
		ask(visitor("/themas/nergens"));
		ask(visitor("/themas/nergens"));
		MockHttpServletRequest form = visitor("/themas/wonen");
		form.setMethod("POST");
		ask(form);

		assertThat(this.made).hasValue(7);
	}

	private MockHttpServletResponse ask(MockHttpServletRequest request) throws ServletException, IOException {
		MockHttpServletResponse response = new MockHttpServletResponse();
		FilterChain page = (_, answer) -> {
			this.database.making();
			((HttpServletResponse) answer).setStatus(this.status);
			answer.setContentType("text/html;charset=UTF-8");
			answer.getOutputStream()
				.write(("pagina " + this.made.incrementAndGet() + " \u20ac").getBytes(StandardCharsets.UTF_8));
		};
		this.memory.doFilter(request, response, page);
		return response;
	}

	private static MockHttpServletRequest visitor(String path) {
		return new MockHttpServletRequest("GET", path);
	}

	/** A database whose state a test sets. */
	private static final class Database implements SteadyPages {

		private String state = "now";

		private boolean changesWhileMaking;

		void making() {
			this.state = this.changesWhileMaking ? this.state + " and then" : this.state;
		}

		@Override
		public boolean cover(String path) {
			return path.startsWith("/themas");
		}

		@Override
		public String state() {
			return this.state;
		}

	}

}
