package nl.toetssteen.linking.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import nl.toetssteen.linking.LinkKind;
import nl.toetssteen.linking.TimeRole;
import nl.toetssteen.linking.judgements.Axis;
import nl.toetssteen.linking.lineage.Relation;
import nl.toetssteen.linking.review.ReviewState;
import org.springframework.stereotype.Component;

/** The words that judging uses with their definitions; on pages {@code @judgingWords}. */
@Component("judgingWords")
public class JudgingWords {

	/** A word and what it means, in Dutch. */
	public record Word(String dutch, String definition) {
	}

	/**
	 * Words of which one is chosen.
	 *
	 * @param explanation in Dutch; may be empty
	 */
	public record Words(String title, String explanation, List<Word> words) {
	}

	/** All of them, by what they are about. */
	public List<Words> lists() {
		List<Words> lists = new ArrayList<>();
		lists.add(new Words("Soort verband", "Wat heeft iets met een belofte te maken?",
				Stream.of(LinkKind.values()).map((kind) -> new Word(kind.dutch(), kind.definition())).toList()));
		lists.add(new Words("Ouder of nieuwer dan het programma", "",
				Stream.of(TimeRole.values()).map((role) -> new Word(role.dutch(), role.definition())).toList()));
		lists.add(new Words("Stand", "Hoe ver is een verband of oordeel?",
				Stream.of(ReviewState.values()).map((state) -> new Word(state.dutch(), state.definition())).toList()));
		lists.add(new Words("Verloop", "Wat werd er van een eerdere belofte of afspraak?",
				Stream.of(Relation.values())
					.map((relation) -> new Word(relation.dutch(), relation.definition()))
					.toList()));
		for (Axis axis : Axis.values()) {
			lists.add(new Words(axis.title(), axis.question(),
					axis.answers().stream().map((answer) -> new Word(answer.dutch(), answer.definition())).toList()));
		}
		return lists;
	}

}
