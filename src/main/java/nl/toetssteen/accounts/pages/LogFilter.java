package nl.toetssteen.accounts.pages;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Which part of the audit log is asked for; null asks for all.
 *
 * @param person who did it
 * @param act exactly what was done
 * @param subject a part of to what
 * @param from first day
 * @param until last day
 */
record LogFilter(@Nullable UUID person, @Nullable String act, @Nullable String subject, @Nullable LocalDate from,
		@Nullable LocalDate until) {

	Map<String, @Nullable Object> parameters() {
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("person", this.person);
		parameters.put("act", text(this.act));
		parameters.put("subject", text(this.subject));
		parameters.put("from", this.from);
		parameters.put("until", this.until);
		return parameters;
	}

	private static @Nullable String text(@Nullable String asked) {
		return (asked == null || asked.isBlank()) ? null : asked.strip();
	}

}
