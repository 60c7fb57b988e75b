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
	UNIT("de bedragen in deze tabel zijn in de eenheid hieronder"),

	/** What stands above a column of a table; the value is a {@link ColumnMending}. */
	COLUMN_NAME("zo heet deze kolom"),

	/** Figures stand in another column; the value is a {@link ColumnMending}. */
	COLUMN_FIGURES("deze bedragen horen in een andere kolom"),

	/** It comes before another piece; the value is that one's place. */
	BEFORE("dit staat eerder: vóór een ander stuk"),

	/** It comes after another piece; the value is that one's place. */
	AFTER("dit staat later: na een ander stuk"),

	/**
	 * It was set aside and belongs to the text; its place is that of what was set aside.
	 */
	BACK("dit hoort wel bij de tekst"),

	/** An editor looked at it, and it is right as it was read. */
	RIGHT("dit is goed gelezen");

	private final String dutch;

	MendingKind(String dutch) {
		this.dutch = dutch;
	}

	/** As pages name it. */
	public String dutch() {
		return this.dutch;
	}

	/** Whether an editor may say it of a piece of text without more than words. */
	public boolean isOfText() {
		return ordinal() < UNIT.ordinal();
	}

}
