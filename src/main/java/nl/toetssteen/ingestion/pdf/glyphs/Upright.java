package nl.toetssteen.ingestion.pdf.glyphs;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;

import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * Turns the coordinates of a file, which count from below and may lie on their side, into
 * those of the visible page as it is held upright, counted from the top left.
 */
record Upright(AffineTransform transform, double width, double height) {

	static Upright of(PDPage page) {
		PDRectangle box = page.getCropBox();
		double w = box.getWidth();
		double h = box.getHeight();
		AffineTransform turn = switch (Math.floorMod(page.getRotation(), 360)) {
			case 90 -> new AffineTransform(0, 1, 1, 0, 0, 0);
			case 180 -> new AffineTransform(-1, 0, 0, 1, w, 0);
			case 270 -> new AffineTransform(0, -1, -1, 0, h, w);
			default -> new AffineTransform(1, 0, 0, -1, 0, h);
		};
		turn.translate(-box.getLowerLeftX(), -box.getLowerLeftY());
		boolean lying = page.getRotation() % 180 != 0;
		return new Upright(turn, lying ? h : w, lying ? w : h);
	}

	Point2D point(double x, double y) {
		return this.transform.transform(new Point2D.Double(x, y), null);
	}

	boolean holds(double x, double y) {
		return x >= -1 && y >= -1 && x <= this.width + 1 && y <= this.height + 1;
	}

}
