package nl.toetssteen.linking.deciding;

import java.util.function.Function;
import java.util.function.Supplier;

import nl.toetssteen.linking.review.Refusal;
import nl.toetssteen.linking.review.Stale;
import org.springframework.http.HttpStatus;

/**
 * What an editor sees after an act: the next page with a toast, what somebody else did
 * meanwhile, or why it was refused.
 */
public final class Outcome {

	private Outcome() {
	}

	/**
	 * Acts, and answers with the page that follows.
	 * @param conflict tells what somebody else did since the editor looked
	 */
	public static <P extends Place> String of(Screen<P> screen, P place, Reply reply, Supplier<Done> act,
			Function<Stale, Conflict> conflict) {
		try {
			return next(screen, place, reply, act.get());
		}
		catch (Stale stale) {
			reply.response().setStatus(HttpStatus.CONFLICT.value());
			reply.model().addAttribute("conflict", conflict.apply(stale));
			reply.model().addAttribute("place", place);
			return "linking/conflict";
		}
		catch (Refusal refusal) {
			return refused(screen, place, reply, refusal);
		}
	}

	/** Acts where who comes second is refused like any other. */
	public static <P extends Place> String of(Screen<P> screen, P place, Reply reply, Supplier<Done> act) {
		try {
			return next(screen, place, reply, act.get());
		}
		catch (Refusal refusal) {
			return refused(screen, place, reply, refusal);
		}
	}

	private static <P extends Place> String next(Screen<P> screen, P place, Reply reply, Done done) {
		String next = done.onwards() ? screen.onwards(place) : place.address("");
		reply.flash().addFlashAttribute("toast", done.toast());
		return "redirect:" + next;
	}

	private static <P extends Place> String refused(Screen<P> screen, P place, Reply reply, Refusal refusal) {
		reply.response().setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		reply.model().addAttribute("refused", refusal.why());
		return screen.show(place, reply.model());
	}

}
