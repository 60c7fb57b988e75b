package nl.toetssteen.linking;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** Two officers who do something at the same moment. */
final class AtOnce {

	private AtOnce() {
	}

	/**
	 * Does two things in transactions that overlap: the first to be done waits with its
	 * commit until the other had time to come after it.
	 * @return what came of each, or what it failed with
	 */
	static List<Object> both(TransactionTemplate transactions, Callable<?> one, Callable<?> other)
			throws InterruptedException {
		CountDownLatch start = new CountDownLatch(1);
		try (ExecutorService officers = Executors.newFixedThreadPool(2)) {
			List<Future<Object>> ends = Stream.of(one, other).map((act) -> officers.submit(() -> {
				start.await();
				return transactions.execute((_) -> slowly(act));
			})).toList();
			start.countDown();
			officers.shutdown();
			assertThat(officers.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
			return ends.stream().map(AtOnce::end).toList();
		}
	}

	private static Object slowly(Callable<?> act) {
		try {
			Object done = act.call();
			Thread.sleep(300);
			return done;
		}
		catch (RuntimeException ex) {
			throw ex;
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static Object end(Future<Object> future) {
		try {
			return future.get();
		}
		catch (ExecutionException ex) {
			return ex.getCause();
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
