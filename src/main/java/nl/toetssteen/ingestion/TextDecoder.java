package nl.toetssteen.ingestion;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Turns the bytes of a text original into characters. Only UTF-8 is accepted: a wrong
 * guess at another encoding would silently change the literal words we quote. What is
 * refused is named, so that an editor knows how to save it anew.
 */
class TextDecoder {

	private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

	private static final Map<String, String> SIGNATURES = Map.of("%PDF-", "een PDF", "PK\u0003\u0004",
			"een zip-bestand, zoals Word en Excel maken", "\u00d0\u00cf\u0011\u00e0", "een oud Word- of Excel-bestand",
			"\u00ffØ\u00ff", "een foto", "\u0089PNG", "een afbeelding", "{\\rtf", "een RTF-bestand", "\u001f\u008b",
			"een ingepakt bestand");

	private static final char REPLACEMENT = '\ufffd';

	/**
	 * Decodes the bytes of a file.
	 * @throws UnreadableDocument when they are no text in UTF-8
	 */
	String decode(byte[] bytes) {
		if (bytes.length == 0) {
			throw new UnreadableDocument("Het bestand is leeg.");
		}
		refuseOtherFormats(bytes);
		refuseUtf16(bytes);
		String text = withoutMark(strictUtf8(bytes));
		if (new Line(1, text).isBlank()) {
			throw new UnreadableDocument("Het bestand bevat alleen witruimte.");
		}
		refuseDamaged(text);
		return text;
	}

	private void refuseOtherFormats(byte[] bytes) {
		String start = new String(bytes, 0, Math.min(bytes.length, 8), StandardCharsets.ISO_8859_1);
		SIGNATURES.forEach((signature, name) -> {
			if (start.startsWith(signature)) {
				throw new UnreadableDocument("Dit is " + name + ", geen platte tekst.");
			}
		});
	}

	private void refuseUtf16(byte[] bytes) {
		boolean marked = bytes.length > 1 && (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff));
		if (marked || looksLikeUtf16(bytes)) {
			throw new UnreadableDocument("De tekst staat in UTF-16. Bewaar het bestand als UTF-8.");
		}
	}

	/** Latin letters in UTF-16 have a zero byte each, all on the same side. */
	private boolean looksLikeUtf16(byte[] bytes) {
		int pairs = Math.min(bytes.length, 4096) / 2;
		int first = 0;
		int second = 0;
		for (int i = 0; i < pairs; i++) {
			first += (bytes[2 * i] == 0) ? 1 : 0;
			second += (bytes[2 * i + 1] == 0) ? 1 : 0;
		}
		int most = Math.max(first, second);
		return most * 10 > pairs * 7 && Math.min(first, second) * 10 < pairs;
	}

	private boolean startsWith(byte[] bytes, int first, int second) {
		return (bytes[0] & 0xff) == first && (bytes[1] & 0xff) == second;
	}

	private String strictUtf8(byte[] bytes) {
		try {
			return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
		}
		catch (CharacterCodingException ex) {
			throw new UnreadableDocument(isPlausibleWindows1252(bytes)
					? "De tekst staat niet in UTF-8 maar vermoedelijk in Windows-1252. Bewaar het bestand als UTF-8."
					: "Dit is geen tekst in UTF-8: het bestand is binair of beschadigd.");
		}
	}

	private boolean isPlausibleWindows1252(byte[] bytes) {
		String text = new String(bytes, WINDOWS_1252);
		return isRare(controls(text), text) && isRare(count(text, REPLACEMENT), text);
	}

	private String withoutMark(String text) {
		return text.startsWith("\ufeff") ? text.substring(1) : text;
	}

	private void refuseDamaged(String text) {
		if (text.indexOf('\0') >= 0 || !isRare(controls(text), text)) {
			throw new UnreadableDocument("Dit is geen platte tekst: het bestand bevat binaire tekens.");
		}
		if (!isRare(count(text, REPLACEMENT), text)) {
			throw new UnreadableDocument("De tekst is beschadigd: te veel tekens zijn verloren gegaan.");
		}
	}

	/**
	 * One in a hundred: a stray character in a converted text passes, another format does
	 * not.
	 */
	private boolean isRare(long found, String text) {
		return found * 100 <= text.length();
	}

	private long controls(String text) {
		return text.chars().filter((c) -> Character.isISOControl(c) && !Character.isWhitespace(c) && c != 0x85).count();
	}

	private long count(String text, char wanted) {
		return text.chars().filter((c) -> c == wanted).count();
	}

}
