package nl.toetssteen.documents;

/** Lines of the original that reading left out, and why. */
public record SetAside(Place place, Reason reason, String text) {

	/** Why a line is no part of what the document says. */
	public enum Reason {

		PAGE_MARKER("paginanummer"), RUNNING_TITLE("kopregel"), FOOTER("voetregel"), CONTENTS("inhoudsopgave"),
		TABLE_HEADER("herhaalde tabelkop"), COVER("omslag"), DECORATION("opmaak"), FOOTNOTE("voetnoot"),
		LINE_NUMBER("regelnummer in de kantlijn"), WATERMARK("watermerk"), TURNED("gedraaide tekst"),
		UNSEEN("onzichtbare tekst");

		private final String dutch;

		Reason(String dutch) {
			this.dutch = dutch;
		}

		public String dutch() {
			return this.dutch;
		}

	}
}
