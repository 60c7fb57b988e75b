package nl.toetssteen.ingestion.desk.pages;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import nl.toetssteen.accounts.Editor;
import nl.toetssteen.accounts.Editors;
import nl.toetssteen.ingestion.desk.ImportJob;
import nl.toetssteen.ingestion.desk.JobState;
import org.springframework.stereotype.Component;

/** Puts names and words to imports. */
@Component
class JobLines {

	private final Editors editors;

	private final Clock clock;

	JobLines(Editors editors, Clock clock) {
		this.editors = editors;
		this.clock = clock;
	}

	List<JobLine> of(List<ImportJob> jobs) {
		Map<UUID, String> names = this.editors.all().stream().collect(Collectors.toMap(Editor::id, Editor::name));
		return jobs.stream()
			.map((job) -> new JobLine(job, names.getOrDefault(job.receipt().by(), "onbekend"), progress(job)))
			.toList();
	}

	JobLine of(ImportJob job) {
		return of(List.of(job)).getFirst();
	}

	/** "12 van 95 pagina's, nog ongeveer 8 seconden". */
	String progress(ImportJob job) {
		ImportJob.Progress progress = job.progress();
		if (job.state() != JobState.READING || progress.total() == 0) {
			return "";
		}
		long left = progress.secondsLeft(this.clock.instant());
		String pages = "%d van %d %s".formatted(progress.done(), progress.total(),
				(progress.total() == 1) ? "pagina" : "pagina's");
		return (left <= 0) ? pages : pages + ", nog ongeveer " + left + ((left == 1) ? " seconde" : " seconden");
	}

}
