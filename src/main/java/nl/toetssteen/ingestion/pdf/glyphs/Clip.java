package nl.toetssteen.ingestion.pdf.glyphs;

import java.util.ArrayDeque;
import java.util.Deque;

import org.jspecify.annotations.Nullable;

/** The part of the page that may be drawn on now: the rectangle around it. */
class Clip {

	private final Deque<Area> saved = new ArrayDeque<>();

	private @Nullable Area now;

	void save() {
		this.saved.push((this.now != null) ? this.now : new Area(-1e6, -1e6, 1e6, 1e6, 0));
	}

	void restore() {
		if (!this.saved.isEmpty()) {
			this.now = this.saved.pop();
		}
	}

	void narrow(Area to) {
		this.now = cut(to);
	}

	Area cut(Area area) {
		Area clip = this.now;
		return (clip == null) ? area : new Area(Math.max(clip.left(), area.left()), Math.max(clip.top(), area.top()),
				Math.min(clip.right(), area.right()), Math.min(clip.bottom(), area.bottom()), area.colour());
	}

	boolean shows(double x, double y) {
		return this.now == null || x >= this.now.left() - 1 && x <= this.now.right() + 1 && y >= this.now.top() - 2
				&& y <= this.now.bottom() + 2;
	}

}
