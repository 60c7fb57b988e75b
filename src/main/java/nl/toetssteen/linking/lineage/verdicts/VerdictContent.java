package nl.toetssteen.linking.lineage.verdicts;

import nl.toetssteen.linking.lineage.Relation;
import nl.toetssteen.linking.review.Decision;
import nl.toetssteen.linking.review.Refusal;
import nl.toetssteen.linking.review.Searched;

/**
 * What an editor says became of an item.
 *
 * @param explanation in the editor's words; may be empty
 * @param searched what was searched, where there is nothing on the other side
 */
public record VerdictContent(Relation relation, String explanation, Searched searched) {

	public VerdictContent {
		explanation = Decision.said(explanation);
		if (relation.needsSearch() && !searched.isTold()) {
			throw new Refusal("Vul in waarnaar u zocht. Alleen dan is “" + relation.dutch() + "” na te gaan.");
		}
	}

	/** The explanation with what was searched, as one text; may be empty. */
	public String told() {
		return this.searched.isTold() ? (this.explanation + " Gezocht naar: " + this.searched.words() + ".").strip()
				: this.explanation;
	}

}
