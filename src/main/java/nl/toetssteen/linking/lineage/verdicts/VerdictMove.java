package nl.toetssteen.linking.lineage.verdicts;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import nl.toetssteen.documents.references.Reference;
import nl.toetssteen.documents.references.References;
import nl.toetssteen.linking.rereading.Attached;
import nl.toetssteen.linking.rereading.Stranded;
import nl.toetssteen.linking.review.Act;
import nl.toetssteen.linking.review.Decision;
import nl.toetssteen.linking.review.Logbook;
import org.springframework.stereotype.Component;

/** Takes verdicts on lineage from one text to another. */
@Component
class VerdictMove implements Attached {

	private final VerdictDesk desk;

	private final VerdictRows rows;

	private final References references;

	private final Logbook logbook;

	VerdictMove(VerdictDesk desk, VerdictRows rows, References references, Logbook logbook) {
		this.desk = desk;
		this.rows = rows;
		this.references = references;
		this.logbook = logbook;
	}

	@Override
	public long on(String ref) {
		return liveOn(ref).size();
	}

	@Override
	public int move(String from, String to) {
		int moved = 0;
		for (Verdict verdict : liveOn(from)) {
			Ends ends = verdict.ends().with(from, to);
			if (this.logbook.mayWithdraw(verdict.review())) {
				this.desk.decide(verdict.id(), new Decision(Act.WITHDRAW, "De tekst gaat verder als " + to + "."),
						verdict.version());
			}
			Verdict known = this.rows.find(ends).orElse(null);
			if (known == null || !known.review().isLive()) {
				VerdictContent said = verdict.content();
				this.desk.propose(ends, said.relation(), said.explanation(), said.searched().words(),
						(known == null) ? 0 : known.version());
				moved++;
			}
		}
		return moved;
	}

	@Override
	public List<Stranded> stranded() {
		return this.rows.live().stream().flatMap(this::stranded).toList();
	}

	private List<Verdict> liveOn(String ref) {
		return this.rows.of(List.of(ref)).stream().filter((verdict) -> verdict.review().isLive()).toList();
	}

	private Stream<Stranded> stranded(Verdict verdict) {
		return Stream.of(verdict.ends().olderRef(), verdict.ends().newerRef())
			.filter(Objects::nonNull)
			.flatMap((ref) -> this.references.find(ref).stream())
			.filter((reference) -> !reference.live())
			.limit(1)
			.map((gone) -> stranded(verdict, gone));
	}

	private Stranded stranded(Verdict verdict, Reference gone) {
		Ends ends = verdict.ends();
		String other = gone.ref().equals(ends.olderRef()) ? ends.newerRef() : ends.olderRef();
		boolean there = other != null && this.references.find(other).filter(Reference::live).isPresent();
		return new Stranded(gone,
				"Verloop " + ends + ": " + verdict.content().relation().dutch() + ", "
						+ verdict.review().state().dutch() + ".",
				"/redactie/verloop" + (there ? "/" + other : "") + "?van=" + ends.older() + "&naar=" + ends.newer());
	}

}
