package nl.toetssteen.ingestion.desk;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;

import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import nl.toetssteen.accounts.Role;
import nl.toetssteen.accounts.TestEditors;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/** An editor at the import desk, without a browser. */
public class DeskVisit {

	private final MockMvcTester mvc;

	private final Desk desk;

	private final JobReadings readings;

	private final RequestPostProcessor editor;

	public DeskVisit(ApplicationContext context) {
		var editors = new TestEditors(context);
		this.mvc = context.getBean(MockMvcTester.class);
		this.desk = context.getBean(Desk.class);
		this.readings = context.getBean(JobReadings.class);
		this.editor = editors.as(editors.make("Iris Importeur", Role.ADMINISTRATOR));
	}

	MvcTestResult offer(String name, byte[] bytes) {
		return this.mvc.post()
			.uri("/redactie/import")
			.multipart()
			.file(new MockMultipartFile("bestand", name, "application/octet-stream", bytes))
			.with(csrf())
			.with(this.editor)
			.exchange();
	}

	/** Brings a file and waits until it was read, or was not. */
	ImportJob offered(String name, byte[] bytes) {
		return read(offer(name, bytes));
	}

	/** Waits until a file that was taken was read, or was not. */
	ImportJob read(MvcTestResult taken) {
		String to = taken.getResponse().getRedirectedUrl();
		if (to == null || !to.startsWith("/redactie/import/")) {
			throw new IllegalStateException("Not taken: " + to);
		}
		return await(UUID.fromString(to.substring("/redactie/import/".length())), (job) -> !job.state().isBusy());
	}

	/** Waits, a minute at most, until an import is as wanted. */
	ImportJob await(UUID id, Predicate<ImportJob> wanted) {
		long end = System.nanoTime() + Duration.ofSeconds(75).toNanos();
		ImportJob job = this.desk.find(id).orElseThrow();
		while (!wanted.test(job)) {
			if (System.nanoTime() > end) {
				throw new IllegalStateException("Waited too long for " + job);
			}
			sleep();
			job = this.desk.find(id).orElseThrow();
		}
		return job;
	}

	MvcTestResult get(String address) {
		return this.mvc.get().uri(address).with(this.editor).exchange();
	}

	/**
	 * @param fields names and values by turns
	 */
	MvcTestResult post(String address, String... fields) {
		var request = this.mvc.post().uri(address).with(csrf()).with(this.editor);
		for (int i = 0; i < fields.length; i += 2) {
			request.param(fields[i], fields[i + 1]);
		}
		return request.exchange();
	}

	/** Mends the first piece of the reading that begins so. */
	MvcTestResult mend(ImportJob job, String begin, String kind, String value) {
		var mended = this.readings.mended(job, job.draft().provisional(job.file().name()));
		for (int i = 0; i < mended.pieces().size(); i++) {
			if (mended.pieces().get(i).text().startsWith(begin)) {
				return post("/redactie/import/" + job.id() + "/herstel", "stuk", String.valueOf(i), "controle",
						Integer.toHexString(mended.spots().get(i).hashCode()), "wat", kind, "waarde", value);
			}
		}
		throw new IllegalArgumentException("No such piece: " + begin);
	}

	/** Brings a text and publishes it. */
	public void publishText(String name, String text, String code) {
		publish(offered(name, text.getBytes(StandardCharsets.UTF_8)), code);
	}

	/** Fills in the facts and publishes. */
	MvcTestResult publish(ImportJob job, String code) {
		describe(job, code);
		return post("/redactie/import/" + job.id() + "/publiceren");
	}

	MvcTestResult describe(ImportJob job, String code) {
		List<String> facts = List.of("titel", "Zandstad vooruit", "soort", "PROGRAMME", "partijen", "Dorpsbelang",
				"gemeente", "GM0106", "van", "2040", "tot", "2044", "code", code);
		return post("/redactie/import/" + job.id() + "/gegevens", facts.toArray(String[]::new));
	}

	private static void sleep() {
		try {
			Thread.sleep(50);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
