package nl.toetssteen.ingestion.pdf.glyphs;

import java.io.IOException;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;

import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.jspecify.annotations.Nullable;

/** Tells how characters are set; asked for each of them, so it remembers. */
class Ink {

	private static final int BLACK = 0;

	private @Nullable PDColor last;

	private int lastColour;

	private final Map<PDFont, Face> fonts = new IdentityHashMap<>();

	private final Map<Face, Face> faces = new HashMap<>();

	Face face(PDGraphicsState state, PDFont font, double size) {
		Face plain = this.fonts.computeIfAbsent(font, Ink::plain);
		boolean stroked = state.getTextState().getRenderingMode() == RenderingMode.FILL_STROKE;
		double rounded = Math.round(size * 10) / 10.0;
		var face = new Face(plain.font(), rounded, plain.bold() || stroked, plain.italic(), colour(state));
		return this.faces.computeIfAbsent(face, (same) -> same);
	}

	int colour(PDGraphicsState state) {
		PDColor colour = state.getNonStrokingColor();
		if (colour != this.last) {
			this.last = colour;
			this.lastColour = rgb(colour);
		}
		return this.lastColour;
	}

	static boolean isInvisible(PDGraphicsState state) {
		RenderingMode mode = state.getTextState().getRenderingMode();
		return mode == RenderingMode.NEITHER || mode == RenderingMode.NEITHER_CLIP
				|| state.getNonStrokeAlphaConstant() < 0.03;
	}

	private static int rgb(PDColor colour) {
		try {
			return colour.isPattern() ? 0x808080 : colour.toRGB();
		}
		catch (IOException | RuntimeException ex) {
			return BLACK; // a broken colour space must not cost us the words
		}
	}

	private static Face plain(PDFont font) {
		String name = String.valueOf(font.getName()).replaceFirst("^[A-Z]{6}\\+", "");
		FontStyle style = FontStyle.of(font);
		return new Face(name.toLowerCase(Locale.ROOT), 0, style.bold(), style.italic(), BLACK);
	}

}
