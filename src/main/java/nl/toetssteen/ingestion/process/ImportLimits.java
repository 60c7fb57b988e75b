package nl.toetssteen.ingestion.process;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much one imported file may ask of the machine.
 *
 * @param file the largest file that is taken
 * @param request the largest upload, of several files together
 * @param text the largest file of plain text, which is read by the portal itself
 * @param memory heap of the process that reads
 * @param time until it is stopped
 * @param pages the longest document
 */
@ConfigurationProperties("toetssteen.import")
public record ImportLimits(@DefaultValue("100MB") DataSize file, @DefaultValue("200MB") DataSize request,
		@DefaultValue("20MB") DataSize text, @DefaultValue("768MB") DataSize memory, @DefaultValue("60s") Duration time,
		@DefaultValue("1000") int pages) {
}
