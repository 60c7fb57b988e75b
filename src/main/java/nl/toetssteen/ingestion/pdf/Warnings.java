package nl.toetssteen.ingestion.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import nl.toetssteen.documents.SetAside.Reason;
import nl.toetssteen.ingestion.pdf.reading.BlockKind;
import nl.toetssteen.ingestion.pdf.reading.LaidBlock;
import nl.toetssteen.ingestion.pdf.reading.ReadPage;
import nl.toetssteen.ingestion.pdf.reading.ReadingWarning;
import nl.toetssteen.ingestion.pdf.reading.ReadingWarning.Severity;
import nl.toetssteen.ingestion.pdf.structure.Contents;
import nl.toetssteen.ingestion.pdf.structure.Titles;

/** What an editor should look at before trusting a reading, worst first. */
class Warnings {

	private final List<ReadPage> pages;

	private final List<LaidBlock> blocks;

	private final List<ReadingWarning> found = new ArrayList<>();

	Warnings(List<ReadPage> pages, List<LaidBlock> blocks) {
		this.pages = pages;
		this.blocks = blocks;
	}

	List<ReadingWarning> of(Contents contents, boolean locked, List<String> active) {
		this.pages.forEach(this::page);
		unlisted(contents);
		hidden();
		if (locked) {
			add(0, Severity.NOTE, "De maker vraagt om niets uit dit bestand te kopiëren. Het is wel te lezen.");
		}
		if (!active.isEmpty()) {
			add(0, Severity.HARMFUL,
					("In dit bestand zit ook %s. Het portaal voert dat nooit uit. Bezoekers zien de tekst "
							+ "en de pagina's, maar kunnen het bestand zelf niet downloaden. Bewaar het zonder en bied het opnieuw aan, "
							+ "dan kan dat wel.")
						.formatted(String.join(" en ", active)));
		}
		this.found.sort(Comparator.comparing(ReadingWarning::severity).thenComparing(ReadingWarning::page));
		return this.found;
	}

	private void page(ReadPage page) {
		switch (page.state()) {
			case PICTURE ->
				add(page.number(), Severity.MISSING, "Deze pagina is een afbeelding: wat erop staat is niet gelezen.");
			case GARBLED ->
				add(page.number(), Severity.MISSING, "De tekstlaag van deze pagina is onleesbaar en is niet gelezen.");
			case SEEN -> add(page.number(), Severity.DOUBTFUL,
					"Deze pagina is uit beeld gelezen. Vergelijk elk woord en elk bedrag met de afbeelding.");
			case BROKEN -> add(page.number(), Severity.MISSING, "Deze pagina is beschadigd: er kan tekst ontbreken.");
			default -> {
				// Nothing to say of a page that was read or has nothing on it.
			}
		}
	}

	private void unlisted(Contents contents) {
		Set<String> headings = this.blocks.stream()
			.filter((block) -> block.kind() == BlockKind.HEADING)
			.map((block) -> Titles.key(block.text()))
			.collect(Collectors.toSet());
		for (Contents.Entry entry : contents.entries()) {
			String key = Titles.key(entry.title());
			if (headings.stream()
				.noneMatch((heading) -> heading.equals(key) || heading.length() > 5 && key.length() > 5
						&& (heading.contains(key) || key.contains(heading)))) {
				add(0, Severity.DOUBTFUL, "De inhoudsopgave noemt \"%s\" (bladzijde %d), maar die kop is niet gevonden."
					.formatted(entry.title(), entry.page()));
			}
		}
	}

	private void hidden() {
		for (LaidBlock block : this.blocks) {
			if (block.reason() == Reason.UNSEEN) {
				add(block.page(), Severity.NOTE,
						"Op deze pagina staat tekst die niemand ziet; die is niet meegenomen.");
			}
			else if (block.reason() == Reason.TURNED) {
				add(block.page(), Severity.NOTE, "Op deze pagina staat gedraaide tekst; die is niet meegenomen.");
			}
		}
	}

	private void add(int page, Severity severity, String sentence) {
		this.found.add(new ReadingWarning(page, severity, sentence));
	}

}
