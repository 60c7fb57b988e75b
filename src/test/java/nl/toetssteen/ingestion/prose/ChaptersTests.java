package nl.toetssteen.ingestion.prose;

import java.util.List;

import nl.toetssteen.documents.Chapter;
import nl.toetssteen.documents.DocumentFacts;
import nl.toetssteen.documents.DocumentKind;
import nl.toetssteen.documents.Node;
import nl.toetssteen.documents.SourceTree;
import nl.toetssteen.ingestion.Line;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class ChaptersTests {

	@Test
	void followTheContentsListWhereTheBodyIsSpeltOtherwise() {
		SourceTree tree = read("""
				Inhoud

				Voorwoord ........ 3
				1 Haven en handel ........ 4
				2 Zorg voor iedereen ..... 9

				Voorwoord

				Wij houden van de zee.

				Haven & handel

				Het water

				- Een kade

				Zorg voor iederen

				- Een arts
				""");

		assertThat(tree.chapters()).extracting(Chapter::number, Chapter::title)
			.containsExactly(tuple(0, "Titel"), tuple(1, "Haven & handel"), tuple(2, "Zorg voor iederen"));
	}

	@Test
	void areTheHeadingsAboveTheOnesThatComeBack() {
		SourceTree tree = read("""
				Water

				Onze kijk

				Wij houden van de zee.

				Wat wij doen

				- Een kade

				Zorg

				Onze kijk

				Zorg is nabij.

				Wat wij doen

				- Een arts

				Geld

				Onze kijk

				Geld moet rollen.

				Wat wij doen

				- Lagere lasten
				""");

		assertThat(tree.chapters()).extracting(Chapter::title).containsExactly("Water", "Zorg", "Geld");
	}

	@Test
	void takeTheirTitleFromThePagesWhenItIsPrintedNowhereElse() {
		SourceTree tree = read("""
				Wij gaan samen aan het werk voor onze gemeente en haar kernen. Dat doen wij
				met open deuren en met een gezonde beurs.
				 De opgave
				De zee stijgt en wij moeten de dijken daarop voorbereiden. Dat vraagt geld en
				het vraagt tijd, want een dijk is niet in een jaar verhoogd, zeker niet bij

				Water in Zandstad
				 de haven, waar het land het laagst ligt. Daarom beginnen wij daar en werken
				wij van daar naar het noorden toe, tot aan de grens van de gemeente.

				Wat wij doen
				•	Een hogere dijk, die ook een fietspad is en een plek om uit te kijken over
				het water.

				Water in Zandstad
				 De opgave
				De zorg is duur en dat blijft zo, want wij worden ouder en er komen minder
				mensen bij die voor ons kunnen zorgen.

				Zorg in Zandstad
				 Wat wij doen
				•	Een arts in elk dorp.

				Zorg in Zandstad
				""");

		assertThat(tree.chapters()).extracting(Chapter::title)
			.containsExactly("Titel", "Water in Zandstad", "Zorg in Zandstad");
		assertThat(tree.chapters().get(1).nodes()).extracting(Node::place)
			.extracting("lineFrom", "lineTo")
			.containsExactly(tuple(3, 3), tuple(4, 9), tuple(11, 11), tuple(12, 13));
	}

	private SourceTree read(String text) {
		return new ProseReader().read(new DocumentFacts("x", DocumentKind.PROGRAMME, "Titel", List.of(), "GM9990", 2030,
				2034, null, null, "x.txt"), Line.split(text));
	}

}
