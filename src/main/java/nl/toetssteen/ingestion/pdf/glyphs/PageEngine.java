package nl.toetssteen.ingestion.pdf.glyphs;

import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.List;

import nl.toetssteen.ingestion.pdf.glyphs.Glyph.Unseen;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/** Listens to the characters a page prints. */
class PageEngine extends DrawingEngine {

	/** No page that is meant to be read has more; a larger one was made to harm. */
	private static final int MOST = 60_000;

	private final Marks marks;

	private final List<Glyph> glyphs = new ArrayList<>();

	private @Nullable PDFont last;

	private boolean icons;

	private int unmapped;

	PageEngine(PDPage page, Upright upright, Ink ink, Marks marks) {
		super(page, upright, ink);
		this.marks = marks;
	}

	List<Glyph> glyphs() {
		return this.glyphs;
	}

	int unmapped() {
		return this.unmapped;
	}

	@Override
	protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) {
		if (this.glyphs.size() > MOST) {
			throw new TooMuch();
		}
		AffineTransform at = new AffineTransform(upright().transform());
		at.concatenate(matrix.createAffineTransform());
		double em = Math.hypot(at.getShearX(), at.getScaleY());
		double turned = Math.toDegrees(Math.atan2(at.getShearY(), at.getScaleX()));
		if (em < 0.5 || Double.isNaN(em) || Double.isNaN(turned)) {
			return;
		}
		double ahead = Math.hypot(at.getScaleX(), at.getShearY());
		double width = Math.abs(Characters.width(font, code, displacement.getX()) * ahead);
		Face face = ink().face(getGraphicsState(), font, em);
		var glyph = new Glyph(text(font, code), at.getTranslateX(), at.getTranslateY(), width, face,
				Math.floorMod((int) Math.round(turned), 360), this.marks.role(), null);
		Unseen unseen = unseen(glyph);
		this.glyphs.add((unseen == null) ? glyph : glyph.hidden(unseen));
	}

	private String text(PDFont font, int code) {
		String actual = this.marks.actualText();
		if (actual != null) {
			return actual;
		}
		if (font != this.last) {
			this.last = font;
			this.icons = Characters.holdsIcons(font);
		}
		String text = Characters.of(font, code, this.icons);
		this.unmapped += text.equals(Characters.UNKNOWN) ? 1 : 0;
		return text;
	}

	private @Nullable Unseen unseen(Glyph glyph) {
		double middle = glyph.x() + glyph.width() / 2;
		double height = glyph.y() - glyph.face().size() / 4;
		if (!upright().holds(middle, height)) {
			return Unseen.OFF_PAGE;
		}
		if (Ink.isInvisible(getGraphicsState()) || this.marks.isOff() || !clip().shows(middle, height)
				|| isWhiteOnWhite(glyph, middle, height)) {
			return Unseen.INVISIBLE;
		}
		return this.marks.isArtifact() ? Unseen.ARTIFACT : null;
	}

	private boolean isWhiteOnWhite(Glyph glyph, double x, double y) {
		return glyph.face().isWhite() && drawn().areas()
			.reversed()
			.stream()
			.filter((area) -> area.holds(x, y))
			.findFirst()
			.map(Area::isLight)
			.orElse(true);
	}

	@Override
	public void beginMarkedContentSequence(@Nullable COSName tag, @Nullable COSDictionary properties) {
		this.marks.begin(tag, properties);
	}

	@Override
	public void endMarkedContentSequence() {
		this.marks.end();
	}

	/** A page with more characters than any reader could take in. */
	static final class TooMuch extends RuntimeException {

		private static final long serialVersionUID = 1L;

	}

}
