package nl.toetssteen.web.api;

import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import nl.toetssteen.web.Bron;
import nl.toetssteen.web.Listing;
import nl.toetssteen.web.NoSuchPage;
import nl.toetssteen.web.Paging;

import static org.assertj.core.api.Assertions.assertThat;

@WebMvcTest(ApiTests.Streets.class)
@Import({ ApiTests.Streets.class, ApiConfiguration.class })
class ApiTests {

	@Autowired
	private MockMvcTester api;

	@Test
	void givesTheFirstFiftyAndTellsWhereTheRestIs() {
		var answer = this.api.get().uri("/api/v1/straten?wijk=noord").exchange();

		assertThat(answer).hasStatusOk().headers().hasValue("API-Version", "1.0.0");
		assertThat(answer).bodyJson().extractingPath("$.items.length()").isEqualTo(50);
		assertThat(answer).bodyJson().extractingPath("$.totaal").isEqualTo(120);
		assertThat(answer).bodyJson()
			.extractingPath("$._links.next.href")
			.isEqualTo("/api/v1/straten?wijk=noord&page=2");
		assertThat(answer).bodyJson().doesNotHavePath("$._links.prev");
	}

	@Test
	void theLastPageHasNoNext() {
		var answer = this.api.get().uri("/api/v1/straten?page=3&pageSize=50").exchange();

		assertThat(answer).bodyJson().extractingPath("$.items.length()").isEqualTo(20);
		assertThat(answer).bodyJson().doesNotHavePath("$._links.next");
		assertThat(answer).bodyJson()
			.extractingPath("$._links.prev.href")
			.isEqualTo("/api/v1/straten?pageSize=50&page=2");
	}

	@Test
	void aPageBeyondTheLastIsNotThere() {
		assertThat(this.api.get().uri("/api/v1/straten?page=4").exchange()).hasStatus(404)
			.failure()
			.isInstanceOfSatisfying(NoSuchPage.class,
					(beyond) -> assertThat(beyond.last()).isEqualTo("/api/v1/straten?page=3"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "wijk=noord&wijk=zuid", "page=1&page=2" })
	void aParameterMayBeThereOnce(String query) {
		assertThat(this.api.get().uri("/api/v1/straten?" + query).exchange()).hasStatus(400)
			.failure()
			.hasMessageContaining("mag maar één keer");
	}

	@Test
	void refusesControlCharactersWhereverTheyAre() {
		assertThat(this.api.get().uri(URI.create("/api/v1/straten?wijk=no%00ord")).exchange()).hasStatus(400)
			.failure()
			.hasMessageContaining("wijk:");
		assertThat(this.api.get().uri(URI.create("/api/v1/straten/%01")).exchange()).hasStatus(400);
	}

	@Test
	void namesAllBadFieldsAtOnce() {
		var answer = this.api.get()
			.uri("/api/v1/straten?page=0&pageSize=501&jaar=tien&wij=noord&formaat=xls")
			.exchange();

		assertThat(answer).hasStatus(400);
		assertThat(answer).failure().hasMessageContainingAll("page:", "pageSize:", "jaar:", "wij:", "formaat:");
	}

	@Test
	void theWholeListIsThereAsCsv() {
		var answer = this.api.get().uri("/api/v1/straten?wijk=noord&pageSize=1&formaat=csv").exchange();

		assertThat(answer).hasStatusOk()
			.headers()
			.hasValue(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"straten-noord.csv\"");
		assertThat(answer).bodyText()
			.startsWith("\ufeffnaam,lengte,bron.regelVan,bron.regelTot,bron.pagina,bron.uitBeeld,buurten\r\n");
		assertThat(answer).bodyText().contains("'=straat 1,-1,1,1,,,a|b\r\n").hasLineCount(121);
	}

	@Test
	void answersAcceptHeaders() {
		assertThat(this.api.get().uri("/api/v1/straten").accept("text/csv").exchange())
			.hasContentType("text/csv;charset=UTF-8");
		assertThat(this.api.get().uri("/api/v1/straten").accept("text/html,*/*;q=0.8").exchange())
			.hasContentTypeCompatibleWith(MediaType.APPLICATION_JSON);
		assertThat(this.api.get().uri("/api/v1/straten").accept("image/png").exchange()).hasStatus(406);
	}

	@Test
	void anyWebsiteMayReadIt() {
		assertThat(this.api.get().uri("/api/v1/straten").header("Origin", "https://elders.example").exchange())
			.headers()
			.hasValue("Access-Control-Allow-Origin", "*");
	}

	@Test
	void aTrailingSlashIsAnotherAddress() {
		assertThat(this.api.get().uri("/api/v1/straten/").exchange()).hasStatus(404);
	}

	record Street(String naam, BigDecimal lengte, @Nullable Bron bron, List<String> buurten) {
	}

	@RestController
	static class Streets {

		@GetMapping("/api/v1/straten")
		Listing<Street> list(@RequestParam(required = false) @Nullable String wijk,
				@RequestParam(required = false) @Nullable Integer jaar, Paging paging) {
			return paging.listing(IntStream.rangeClosed(1, 120).mapToObj(Streets::street).toList());
		}

		private static Street street(int number) {
			return new Street("=straat " + number, BigDecimal.valueOf(-number), new Bron(number, number, null),
					List.of("a", "b"));
		}

	}

}
