package nl.toetssteen.ingestion.pdf.glyphs;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;

import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.jspecify.annotations.Nullable;

/**
 * The marks a file puts around what it draws: what it is for, what it stands for, and
 * whether it is shown.
 */
class Marks {

	/** A longer text stands for more than the few characters drawn in its place. */
	private static final int LONGEST = 2;

	private final Map<Integer, String> roles;

	private final @Nullable PDOptionalContentProperties layers;

	private final Deque<Mark> open = new ArrayDeque<>();

	Marks(Map<Integer, String> roles, @Nullable PDOptionalContentProperties layers) {
		this.roles = roles;
		this.layers = layers;
	}

	/** A mark; its text is given to the first character in it. */
	private static final class Mark {

		private final boolean artifact;

		private final boolean off;

		private final @Nullable String role;

		private @Nullable String text;

		private Mark(boolean artifact, boolean off, @Nullable String role, @Nullable String text) {
			this.artifact = artifact;
			this.off = off;
			this.role = role;
			this.text = text;
		}

	}

	void begin(@Nullable COSName tag, @Nullable COSDictionary properties) {
		Mark outer = this.open.peek();
		boolean artifact = outer != null && outer.artifact || tag != null && "Artifact".equals(tag.getName());
		boolean off = outer != null && outer.off || isOff(tag, properties);
		String role = (outer != null) ? outer.role : null;
		String text = null;
		if (properties != null) {
			role = this.roles.getOrDefault(properties.getInt(COSName.MCID, -1), (role != null) ? role : "");
			text = properties.getString(COSName.ACTUAL_TEXT);
		}
		boolean shortText = text != null && text.length() <= LONGEST;
		this.open
			.push(new Mark(artifact, off, (role == null || role.isEmpty()) ? null : role, shortText ? text : null));
	}

	void end() {
		this.open.poll();
	}

	boolean isArtifact() {
		return this.open.peek() instanceof Mark mark && mark.artifact;
	}

	boolean isOff() {
		return this.open.peek() instanceof Mark mark && mark.off;
	}

	@Nullable String role() {
		return (this.open.peek() instanceof Mark mark) ? mark.role : null;
	}

	/** The text the file gives for what is drawn now, once; null when it gives none. */
	@Nullable String actualText() {
		Mark mark = this.open.peek();
		if (mark == null || mark.text == null) {
			return null;
		}
		String text = mark.text;
		mark.text = "";
		return text;
	}

	private boolean isOff(@Nullable COSName tag, @Nullable COSDictionary group) {
		if (this.layers == null || group == null || tag == null || !"OC".equals(tag.getName())) {
			return false;
		}
		COSBase name = group.getDictionaryObject(COSName.NAME);
		return name != null && COSName.OCG.equals(group.getCOSName(COSName.TYPE))
				&& !this.layers.isGroupEnabled(group.getString(COSName.NAME));
	}

}
