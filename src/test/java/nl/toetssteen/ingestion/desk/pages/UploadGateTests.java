package nl.toetssteen.ingestion.desk.pages;

import java.time.Duration;

import org.junit.jupiter.api.Test;

import org.springframework.boot.webmvc.error.DefaultErrorAttributes;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.util.unit.DataSize;

import nl.toetssteen.ingestion.process.ImportLimits;

import static org.assertj.core.api.Assertions.assertThat;

class UploadGateTests {

	private static final DataSize SMALL = DataSize.ofMegabytes(1);

	private final UploadGate gate = new UploadGate(
			new ImportLimits(SMALL, DataSize.ofMegabytes(200), SMALL, SMALL, Duration.ofSeconds(1), 1),
			new DefaultErrorAttributes());

	@Test
	void refusesTwoGigabytesBeforeReadingAnyOfIt() throws Exception {
		assertThat(status("/redactie/import", 2L << 30)).isEqualTo(413);
		assertThat(status("/redactie/import", 199L << 20)).isEqualTo(200);
	}

	@Test
	void takesLittleWhereNoDocumentsAreBrought() throws Exception {
		assertThat(status("/redactie/verbanden/proef", 199L << 20)).isEqualTo(413);
		assertThat(status("/redactie/verbanden/proef", 1L << 20)).isEqualTo(200);
	}

	private int status(String address, long length) throws Exception {
		var request = new MockHttpServletRequest("POST", address) {
			@Override
			public long getContentLengthLong() {
				return length;
			}
		};
		var response = new MockHttpServletResponse();
		this.gate.doFilter(request, response, new MockFilterChain());
		return response.getStatus();
	}

}
