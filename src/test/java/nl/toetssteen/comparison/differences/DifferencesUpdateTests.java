package nl.toetssteen.comparison.differences;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ScheduledFuture;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentMatchers;
import org.mockito.BDDMockito;
import org.mockito.Mockito;
import org.springframework.scheduling.TaskScheduler;

import static org.assertj.core.api.Assertions.assertThat;

class DifferencesUpdateTests {

	private static final Instant NOW = Instant.parse("2030-01-01T12:00:00Z");

	private final TaskScheduler scheduler = Mockito.mock(TaskScheduler.class);

	private final Differences differences = Mockito.mock(Differences.class);

	private final DifferencesUpdate update = new DifferencesUpdate(this.differences, this.scheduler);

	private final List<ScheduledFuture<?>> plans = new ArrayList<>();

	private final List<Instant> moments = new ArrayList<>();

	private final List<Runnable> tasks = new ArrayList<>();

	@BeforeEach
	void keepPlans() {
		BDDMockito.given(this.scheduler.getClock()).willReturn(Clock.fixed(NOW, ZoneOffset.UTC));
		BDDMockito.willAnswer((call) -> {
			this.tasks.add(call.getArgument(0));
			this.moments.add(call.getArgument(1));
			this.plans.add(Mockito.mock(ScheduledFuture.class));
			return this.plans.getLast();
		}).given(this.scheduler).schedule(ArgumentMatchers.any(Runnable.class), ArgumentMatchers.any(Instant.class));
	}

	@Test
	void comparesOnceForDocumentsThatAreReadInARow() {
		this.update.compareSoon();
		this.update.compareSoon();

		Mockito.verify(this.plans.getFirst()).cancel(false);
		Mockito.verify(this.plans.getLast(), Mockito.never()).cancel(false);
		assertThat(this.moments).containsOnly(NOW.plus(DifferencesUpdate.PAUSE));
	}

	@Test
	void comparesAtOnceAfterAStart() {
		this.update.compareAtStart();

		assertThat(this.moments).containsExactly(NOW.plus(Duration.ZERO));
		this.tasks.getFirst().run();
		Mockito.verify(this.differences).find();
	}

	@Test
	void leavesAFailureToTheNextVisitor() {
		BDDMockito.given(this.differences.find()).willThrow(new IllegalStateException("no database"));
		this.update.compareAtStart();

		this.tasks.getFirst().run();

		Mockito.verify(this.differences).find();
	}

}
