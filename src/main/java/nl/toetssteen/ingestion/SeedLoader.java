package nl.toetssteen.ingestion;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/** Reads the documents in the seeds folder when the portal starts. */
@Component
class SeedLoader implements ApplicationRunner {

	@Override
	public void run(ApplicationArguments args) {
	}

}
