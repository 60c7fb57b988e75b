package nl.toetssteen.linking.judgements;

import nl.toetssteen.linking.review.Decision;
import nl.toetssteen.linking.review.Refusal;
import nl.toetssteen.linking.review.Searched;

/**
 * What an editor answers on an axis.
 *
 * @param motivation in the editor's words; may be empty
 * @param searched what was searched, where the answer is that nothing was found
 */
public record JudgementContent(AxisValue value, String motivation, Searched searched) {

	public JudgementContent {
		motivation = Decision.said(motivation);
		if (value.needsSearch() && !searched.isTold()) {
			throw new Refusal("Vul in waarnaar u zocht. Alleen dan is “" + value.dutch() + "” na te gaan.");
		}
	}

}
