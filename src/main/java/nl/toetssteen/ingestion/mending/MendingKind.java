package nl.toetssteen.ingestion.mending;

/** What an editor says about a piece of a reading. */
public enum MendingKind {

	/** A chapter begins with it. */
	CHAPTER("dit is de titel van een hoofdstuk"),

	/** A heading within a chapter. */
	HEADING("dit is een tussenkop"),

	/** Running text. */
	PARAGRAPH("dit is gewone tekst"),

	/** One item of a list. */
	ITEM("dit is één punt van een opsomming"),

	/** What follows belongs to it. */
	MERGE("dit hoort bij het stuk hieronder: voeg ze samen"),

	/** It is two pieces; the value is how the second begins. */
	SPLIT("dit zijn er twee: splits bij de woorden hieronder"),

	/** No part of what the document says. */
	ASIDE("dit hoort niet bij de tekst: leg het opzij"),

	/** The unit of a table; the value is that unit. */
	UNIT("de bedragen in deze tabel zijn in de eenheid hieronder");

	private final String dutch;

	MendingKind(String dutch) {
		this.dutch = dutch;
	}

	/** As pages name it. */
	public String dutch() {
		return this.dutch;
	}

	/** Whether it needs more than the piece itself. */
	public boolean needsValue() {
		return this == SPLIT || this == UNIT;
	}

}
