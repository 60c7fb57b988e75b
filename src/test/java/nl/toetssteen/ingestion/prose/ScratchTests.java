package nl.toetssteen.ingestion.prose;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import nl.toetssteen.documents.*;
import nl.toetssteen.ingestion.Line;
import org.junit.jupiter.api.Test;

class ScratchTests {

	@Test
	void dump() throws Exception {
		dump("sp-assen-2026", DocumentKind.PROGRAMME,
				"Assen meer menselijk, eerlijk en rechtvaardig. In Assen kan het wél sociaal.", "SP");
		dump("sp-assen-2022", DocumentKind.PROGRAMME, "Assen linksaf", "SP");
		dump("bestuursakkoord-assen-2018", DocumentKind.AGREEMENT, "Bestuursakkoord 2018-2022", "VVD");
		dump("bestuursakkoord-assen-2020", DocumentKind.AGREEMENT, "Sterke wijken in een sterke stad", "");
	}

	void dump(String code, DocumentKind kind, String title, String issuer) throws Exception {
		var facts = new DocumentFacts(code, kind, title, List.of(issuer), "GM0106", 2018, 2022, null, null, "x");
		String text = Files.readString(Path.of("seeds", code + ".txt"));
		SourceTree tree = new ProseReader().read(facts, Line.split(text));
		try (var out = new PrintStream("/tmp/dump-" + code + ".txt", "UTF-8")) {
			tree.setAside()
				.forEach((s) -> out.println("ASIDE\t" + s.place().lineFrom() + "-" + s.place().lineTo() + "\t"
						+ s.reason() + "\t" + s.text()));
			for (Chapter c : tree.chapters()) {
				out.println("CHAPTER\t" + c.place().lineFrom() + "\t" + c.number() + "\t" + c.title());
				for (Node n : c.nodes()) {
					String place = n.place().lineFrom() + "-" + n.place().lineTo();
					switch (n) {
						case Node.Heading h -> out.println("HEADING\t" + place + "\t" + h.level() + "\t" + h.text());
						case Node.Paragraph p -> out.println("PARA\t" + place + "\t\t" + p.text());
						case Node.ListItem i -> out
							.println("ITEM\t" + place + "\t" + i.depth() + "/" + i.printedNumber() + "\t" + i.text());
						case Node.Table t -> out.println("TABLE");
					}
				}
			}
		}
	}

}
