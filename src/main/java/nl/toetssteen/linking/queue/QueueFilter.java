package nl.toetssteen.linking.queue;

import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which pledges somebody wants to go through, as in addresses; null for any.
 *
 * @param stand code of how far they are
 * @param thema code of a theme
 * @param programma code of a document
 * @param collega id of an editor who had a hand in them
 */
public record QueueFilter(@Nullable String stand, @Nullable String thema, @Nullable String programma,
		@Nullable String collega) {

	public QueueFilter {
		stand = known(stand);
		thema = known(thema);
		programma = known(programma);
		collega = known(collega);
	}

	/** An address with this choice in its query. */
	public String address(String path) {
		var uri = UriComponentsBuilder.fromUriString(path);
		add(uri, "stand", this.stand);
		add(uri, "thema", this.thema);
		add(uri, "programma", this.programma);
		add(uri, "collega", this.collega);
		return uri.encode().build().toUriString();
	}

	/** The workbench of a pledge, within this choice. */
	public String workbench(String pledge) {
		return address("/redactie/koppelen/" + pledge);
	}

	public QueueFilter withStand(@Nullable String stand) {
		return new QueueFilter(stand, this.thema, this.programma, this.collega);
	}

	public QueueFilter withThema(@Nullable String thema) {
		return new QueueFilter(this.stand, thema, this.programma, this.collega);
	}

	public QueueFilter withProgramma(@Nullable String programma) {
		return new QueueFilter(this.stand, this.thema, programma, this.collega);
	}

	public QueueFilter withCollega(@Nullable String collega) {
		return new QueueFilter(this.stand, this.thema, this.programma, collega);
	}

	@Nullable Progress progress() {
		return (this.stand == null) ? null : Progress.of(this.stand).orElse(null);
	}

	private static void add(UriComponentsBuilder uri, String name, @Nullable String value) {
		if (value != null) {
			uri.queryParam(name, value);
		}
	}

	private static @Nullable String known(@Nullable String value) {
		return (value == null || value.isBlank() || value.length() > 100) ? null : value;
	}

}
