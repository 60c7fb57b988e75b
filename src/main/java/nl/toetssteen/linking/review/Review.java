package nl.toetssteen.linking.review;

import java.time.Instant;
import java.util.UUID;

import nl.toetssteen.accounts.Editor;
import nl.toetssteen.accounts.Role;
import org.jspecify.annotations.Nullable;

/**
 * How far a judgement has come, and who brought it there. Four eyes: who proposes does
 * not confirm.
 *
 * @param proposedBy who answers for what it says now
 * @param confirmedBy who checked it; null when nobody did
 */
public record Review(ReviewState state, UUID proposedBy, @Nullable UUID confirmedBy, Step step) {

	/**
	 * The last thing that was done.
	 *
	 * @param version counts what was done, from 1
	 */
	public record Step(int version, Act act, @Nullable String reason, UUID by, Instant at) {

		private Step next(Act act, @Nullable String reason, Editor by, Instant at) {
			return new Step(this.version + 1, act, reason, by.id(), at);
		}

	}

	/** Of something that was not judged before. */
	public static Review proposed(Editor by, Instant at) {
		mayPropose(by);
		return new Review(ReviewState.PROPOSED, by.id(), null, new Step(1, Act.PROPOSE, null, by.id(), at));
	}

	/** After saying something else: whatever was confirmed has to be checked again. */
	public Review saidAnew(Editor by, Instant at) {
		mayPropose(by);
		Act act = this.state.isLive() ? Act.REVISE : Act.PROPOSE;
		return new Review(ReviewState.PROPOSED, by.id(), null, this.step.next(act, null, by, at));
	}

	/**
	 * After a decision.
	 * @throws Refusal when this editor may not decide so, now
	 */
	public Review after(Decision decision, Editor by, Instant at) {
		Step next = this.step.next(decision.act(), decision.reason(), by, at);
		return switch (decision.act()) {
			case CONFIRM -> confirmed(by, next);
			case REJECT -> rejected(by, next);
			case DISPUTE -> disputed(by, next);
			case WITHDRAW -> withdrawn(by, next);
			case PROPOSE, REVISE, UNDO -> throw new IllegalArgumentException("Not a decision: " + decision.act());
		};
	}

	/**
	 * After taking back one's own last act.
	 * @param before how it stood before that act; null when it was the first
	 */
	public Review undone(@Nullable Review before, Editor by, Instant at) {
		if (!isUndoableBy(by)) {
			throw new Refusal("U kunt alleen uw eigen laatste besluit terugdraaien.");
		}
		Step next = this.step.next(Act.UNDO, null, by, at);
		return (before == null) ? new Review(ReviewState.WITHDRAWN, this.proposedBy, null, next)
				: new Review(before.state, before.proposedBy, before.confirmedBy, next);
	}

	public int version() {
		return this.step.version();
	}

	/** Whether it stands, checked or not. */
	public boolean isLive() {
		return this.state.isLive();
	}

	/** Whether the last thing done was this, by this editor. */
	public boolean isBy(Editor editor, Act act) {
		return this.step.act() == act && this.step.by().equals(editor.id());
	}

	/** Whether this editor did the last thing and may take it back. */
	public boolean isUndoableBy(Editor editor) {
		return this.step.by().equals(editor.id()) && this.step.act() != Act.UNDO;
	}

	/** Whether this editor is the second pair of eyes that it waits for. */
	public boolean awaits(Editor editor) {
		boolean open = this.state == ReviewState.PROPOSED || this.state == ReviewState.DISPUTED;
		return open && editor.roles().contains(Role.CHECKER) && !this.proposedBy.equals(editor.id());
	}

	private Review confirmed(Editor by, Step next) {
		secondPairOfEyes(by, "bevestigen");
		return new Review(ReviewState.CONFIRMED, this.proposedBy, by.id(), next);
	}

	private Review rejected(Editor by, Step next) {
		secondPairOfEyes(by, "afwijzen");
		return new Review(ReviewState.REJECTED, this.proposedBy, null, next);
	}

	private Review disputed(Editor by, Step next) {
		mayPropose(by);
		need(this.state == ReviewState.PROPOSED || this.state == ReviewState.CONFIRMED, "betwisten");
		return new Review(ReviewState.DISPUTED, this.proposedBy, this.confirmedBy, next);
	}

	private Review withdrawn(Editor by, Step next) {
		need(isLive(), "intrekken");
		if (!this.proposedBy.equals(by.id()) && !by.roles().contains(Role.CHECKER)) {
			throw new Refusal("Intrekken kan alleen wie het voorstelde, of een controleur.");
		}
		return new Review(ReviewState.WITHDRAWN, this.proposedBy, null, next);
	}

	private void secondPairOfEyes(Editor by, String verb) {
		if (!by.roles().contains(Role.CHECKER)) {
			throw new Refusal("Alleen een controleur kan dit " + verb + ".");
		}
		if (this.proposedBy.equals(by.id())) {
			throw new Refusal("U heeft dit zelf voorgesteld. Een ander moet het nakijken.");
		}
		need(this.state == ReviewState.PROPOSED || this.state == ReviewState.DISPUTED, verb);
	}

	private void need(boolean possible, String verb) {
		if (!possible) {
			throw new Refusal("Dit is al " + this.state.dutch() + ". U kunt het nu niet " + verb + ".");
		}
	}

	private static void mayPropose(Editor by) {
		if (!by.roles().contains(Role.LINKER) && !by.roles().contains(Role.CHECKER)) {
			throw new Refusal("Alleen een koppelaar of controleur kan dit doen.");
		}
	}

}
