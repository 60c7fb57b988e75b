package nl.toetssteen.web;

import java.time.Clock;
import java.time.ZoneId;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The clock everything reads, so that tests can set it, and work for later. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class TimeConfiguration {

	/**
	 * @param zone where the readers are; a server often keeps another time
	 */
	@Bean
	Clock clock(@Value("${toetssteen.time-zone:Europe/Amsterdam}") ZoneId zone) {
		return Clock.system(zone);
	}

}
