package nl.toetssteen.ingestion.pdf.glyphs;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;

import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;

/**
 * Listens to the lines, fills and pictures a page draws. Draws nothing itself and decodes
 * no picture.
 */
abstract class DrawingEngine extends PDFGraphicsStreamEngine {

	private final Upright upright;

	private final Ink ink;

	private final Drawn drawn = new Drawn();

	private final Clip clip = new Clip();

	DrawingEngine(PDPage page, Upright upright, Ink ink) {
		super(page);
		this.upright = upright;
		this.ink = ink;
	}

	Upright upright() {
		return this.upright;
	}

	Ink ink() {
		return this.ink;
	}

	Drawn drawn() {
		return this.drawn;
	}

	Clip clip() {
		return this.clip;
	}

	@Override
	public void saveGraphicsState() {
		super.saveGraphicsState();
		this.clip.save();
	}

	@Override
	public void restoreGraphicsState() {
		super.restoreGraphicsState();
		this.clip.restore();
	}

	@Override
	public void drawImage(PDImage image) {
		AffineTransform at = new AffineTransform(this.upright.transform());
		at.concatenate(getGraphicsState().getCurrentTransformationMatrix().createAffineTransform());
		Point2D one = at.transform(new Point2D.Double(0, 0), null);
		Point2D two = at.transform(new Point2D.Double(1, 1), null);
		this.drawn.add(this.clip.cut(new Area(Math.min(one.getX(), two.getX()), Math.min(one.getY(), two.getY()),
				Math.max(one.getX(), two.getX()), Math.max(one.getY(), two.getY()), Area.PICTURE)));
	}

	@Override
	public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
		this.drawn.moveTo(at(p0));
		this.drawn.lineTo(at(p1));
		this.drawn.lineTo(at(p2));
		this.drawn.lineTo(at(p3));
		this.drawn.close();
	}

	@Override
	public void clip(int rule) {
		this.drawn.outline().forEach(this.clip::narrow);
	}

	@Override
	public void moveTo(float x, float y) {
		this.drawn.moveTo(this.upright.point(x, y));
	}

	@Override
	public void lineTo(float x, float y) {
		this.drawn.lineTo(this.upright.point(x, y));
	}

	@Override
	public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
		this.drawn.curveTo(this.upright.point(x3, y3));
	}

	@Override
	public Point2D getCurrentPoint() {
		return new Point2D.Float(0, 0);
	}

	@Override
	public void closePath() {
		this.drawn.close();
	}

	@Override
	public void endPath() {
		this.drawn.end();
	}

	@Override
	public void strokePath() {
		this.drawn.stroke();
		this.drawn.end();
	}

	@Override
	public void fillPath(int rule) {
		this.drawn.fill(this.ink.colour(getGraphicsState()));
		this.drawn.end();
	}

	@Override
	public void fillAndStrokePath(int rule) {
		this.drawn.fill(this.ink.colour(getGraphicsState()));
		this.drawn.stroke();
		this.drawn.end();
	}

	@Override
	public void shadingFill(COSName name) {
		this.drawn.add(this.clip.cut(new Area(0, 0, this.upright.width(), this.upright.height(), Area.PICTURE)));
	}

	private Point2D at(Point2D point) {
		return this.upright.point(point.getX(), point.getY());
	}

}
