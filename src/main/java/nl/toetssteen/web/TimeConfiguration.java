package nl.toetssteen.web;

import java.time.Clock;
import java.time.ZoneId;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The clock everything reads, so that tests can set it. */
@Configuration(proxyBeanMethods = false)
class TimeConfiguration {

	/**
	 * @param zone where the readers are; a server often keeps another time
	 */
	@Bean
	Clock clock(@Value("${toetssteen.time-zone:Europe/Amsterdam}") ZoneId zone) {
		return Clock.system(zone);
	}

}
