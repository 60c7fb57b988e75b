package nl.toetssteen.web.page;

import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.stereotype.Component;

/** Whether documents are still being read after a start; on pages {@code @starting}. */
@Component("starting")
class Starting {

	private final ApplicationAvailability availability;

	Starting(ApplicationAvailability availability) {
		this.availability = availability;
	}

	/** Whether what is not there may still come. */
	public boolean busy() {
		return this.availability.getReadinessState() != ReadinessState.ACCEPTING_TRAFFIC;
	}

}
