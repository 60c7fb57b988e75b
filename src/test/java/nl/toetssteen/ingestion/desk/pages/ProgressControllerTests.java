package nl.toetssteen.ingestion.desk.pages;

import nl.toetssteen.ingestion.desk.Desk;
import org.junit.jupiter.api.Test;

import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

class ProgressControllerTests {

	private static final long MOST_MILLIS = 10_000;

	@Test
	void hangsUpWhenTheDatabaseIsGoneSoThatTheBrowserAsksAgain() throws Exception {
		Desk desk = mock();
		given(desk.all()).willThrow(new DataAccessResourceFailureException("The database is gone"));
		var mvc = MockMvcBuilders.standaloneSetup(new ProgressController(desk, mock())).build();

		MvcResult listening = mvc.perform(get("/redactie/import/voortgang")).andReturn();

		assertThatNoException().isThrownBy(() -> listening.getAsyncResult(MOST_MILLIS));
	}

}
