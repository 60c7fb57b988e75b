package nl.toetssteen.web.page;

import java.util.List;

import org.springframework.stereotype.Component;

/** What the words of a municipal budget mean, in plain Dutch. */
@Component("glossary")
public class Glossary {

	/**
	 * A word and its meaning.
	 *
	 * @param word how templates name it
	 */
	public record Meaning(String word, String title, String text) {
	}

	private static final List<Meaning> MEANINGS = List.of(
			new Meaning("lasten", "Lasten", "Wat de gemeente in een jaar uitgeeft of moet betalen."),
			new Meaning("baten", "Baten",
					"Wat de gemeente in een jaar binnenkrijgt, zoals geld van het Rijk, belasting en huur."),
			new Meaning("saldo", "Saldo",
					"Het verschil tussen baten en lasten. Is het saldo negatief, dan geeft de gemeente meer uit dan zij binnenkrijgt."),
			new Meaning("taakveld", "Taakveld",
					"Een landelijk vaste indeling van gemeentelijke taken. Daardoor zijn gemeenten met elkaar te vergelijken."),
			new Meaning("reserve", "Reserve",
					"Spaargeld van de gemeente. De gemeenteraad beslist waarvoor het gebruikt wordt."),
			new Meaning("mjp", "Meerjarenperspectief (MJP)",
					"De vooruitblik op de jaren na het begrotingsjaar. Die bedragen staan nog niet vast."),
			new Meaning("structureel", "Structureel", "Geld dat elk jaar terugkomt."), new Meaning("incidenteel",
					"Incidenteel", "Geld voor één keer, of voor een paar jaar. Daarna houdt het op."));

	public List<Meaning> meanings() {
		return MEANINGS;
	}

}
