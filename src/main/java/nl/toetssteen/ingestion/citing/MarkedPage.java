package nl.toetssteen.ingestion.citing;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import javax.imageio.ImageIO;

import nl.toetssteen.documents.LineBox;
import nl.toetssteen.ingestion.process.Task;

/** Marks lines on the image of a page, as with a highlighter. */
final class MarkedPage {

	private static final Color YELLOW = new Color(255, 214, 0, 90);

	private static final Color EDGE = new Color(122, 82, 0);

	private static final double MARGIN = 1.5;

	private MarkedPage() {
	}

	/**
	 * @param png an image of our own making
	 * @param lines in points, as the page is seen
	 */
	static byte[] mark(byte[] png, List<LineBox> lines) {
		if (lines.isEmpty()) {
			return png;
		}
		try {
			BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
			draw(image, lines);
			var marked = new ByteArrayOutputStream();
			ImageIO.write(image, "png", marked);
			return marked.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void draw(BufferedImage image, List<LineBox> lines) {
		Graphics2D pen = image.createGraphics();
		pen.scale(Task.PIXELS_PER_POINT, Task.PIXELS_PER_POINT);
		for (LineBox line : lines) {
			var area = new Rectangle2D.Double(line.x() - MARGIN, line.y() - MARGIN, line.width() + 2 * MARGIN,
					line.height() + 2 * MARGIN);
			pen.setColor(YELLOW);
			pen.fill(area);
			// Seen without colours too.
			pen.setColor(EDGE);
			pen.fill(new Rectangle2D.Double(area.x - 3, area.y, 1.5, area.height));
		}
		pen.dispose();
	}

}
