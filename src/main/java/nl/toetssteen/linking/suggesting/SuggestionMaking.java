package nl.toetssteen.linking.suggesting;

import java.util.ArrayList;
import java.util.List;

import nl.toetssteen.linking.TargetKind;
import nl.toetssteen.linking.suggesting.SuggestionStore.Ranked;
import nl.toetssteen.linking.suggesting.gathering.Gathering;
import nl.toetssteen.linking.suggesting.matching.Match;
import nl.toetssteen.linking.suggesting.matching.Matcher;
import nl.toetssteen.linking.suggesting.matching.Town;
import nl.toetssteen.linking.suggesting.matching.Wording;
import nl.toetssteen.search.dutch.DutchText;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Makes all suggestions from all that was read. */
@Component
class SuggestionMaking {

	private static final Logger LOG = LoggerFactory.getLogger(SuggestionMaking.class);

	private final Gathering gathering;

	private final Ingredients ingredients;

	private final DutchText dutch;

	private final SuggestionStore store;

	SuggestionMaking(Gathering gathering, Ingredients ingredients, DutchText dutch, SuggestionStore store) {
		this.gathering = gathering;
		this.ingredients = ingredients;
		this.dutch = dutch;
		this.store = store;
	}

	/** Hears how far it is. */
	interface Watching {

		/** Answers whether to go on. */
		boolean goOn(long done, long total);

	}

	/** Makes them, unless the kept ones were made of the same. */
	void makeIfNeeded(Watching watching) {
		String now = this.ingredients.fingerprint();
		if (now.equals(this.store.madeOf())) {
			return;
		}
		List<Town> towns = this.gathering.towns();
		long total = towns.stream().mapToLong((town) -> town.pledges().size()).sum();
		List<Ranked> all = new ArrayList<>();
		long done = 0;
		for (Town town : towns) {
			var matcher = new Matcher(this.dutch, town);
			for (Wording pledge : town.pledges()) {
				if (!watching.goOn(done++, total)) {
					return;
				}
				all.addAll(suggest(pledge, matcher));
			}
		}
		this.store.replace(all, now);
		LOG.info("Made {} suggestions for {} pledges", all.size(), total);
	}

	private static List<Ranked> suggest(Wording pledge, Matcher matcher) {
		List<Ranked> ranked = new ArrayList<>();
		for (TargetKind kind : TargetKind.values()) {
			int rank = 1;
			for (Match match : matcher.best(pledge, kind, Suggestions.KEPT)) {
				Wording target = match.target().wording();
				boolean history = kind == TargetKind.AGREEMENT_ITEM && target.year() < pledge.year();
				ranked.add(new Ranked(pledge.ref(), rank++,
						new Suggestion(target.ref(), kind, target.title(), match.score(), history, match.reasons())));
			}
		}
		return ranked;
	}

}
