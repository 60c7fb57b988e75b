package nl.toetssteen.comparison.differences;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

import nl.toetssteen.comparison.differences.matching.Group;
import nl.toetssteen.comparison.differences.matching.Mention;
import nl.toetssteen.comparison.differences.matching.Verdict;
import nl.toetssteen.web.BadQuery;

/**
 * Which groups are asked for; null means any.
 *
 * @param theme code of a theme one of the members stands under
 * @param document code of a document that takes part
 */
public record Selection(@Nullable String theme, @Nullable Verdict verdict, @Nullable String document) {

	/**
	 * What a query asks for.
	 * @param verdict its word in addresses; a word that is none is a mistake
	 */
	public static Selection of(@Nullable String theme, @Nullable String verdict, @Nullable String document) {
		Verdict asked = (verdict == null || verdict.isBlank()) ? null
				: Verdict.of(verdict)
					.orElseThrow(() -> new BadQuery("oordeel", "dit oordeel bestaat niet.", verdict,
							java.util.Arrays.stream(Verdict.values()).map(Verdict::code).toList()));
		return new Selection(theme, asked, document);
	}

	/** The groups among these that were asked for. */
	public List<Group> in(List<Group> groups) {
		return groups.stream().filter(this::takes).toList();
	}

	boolean takes(Group group) {
		return (this.verdict == null || group.verdict() == this.verdict)
				&& (this.theme == null
						|| group.members().stream().anyMatch((member) -> member.themes().contains(this.theme)))
				&& (this.document == null
						|| group.members().stream().map(Mention::document).anyMatch(this.document::equals));
	}

	public Selection withTheme(@Nullable String other) {
		return new Selection(other, this.verdict, this.document);
	}

	public Selection withVerdict(@Nullable Verdict other) {
		return new Selection(this.theme, other, this.document);
	}

	public Selection withDocument(@Nullable String other) {
		return new Selection(this.theme, this.verdict, other);
	}

	/** Whether everything is asked for. */
	public boolean isEmpty() {
		return this.theme == null && this.verdict == null && this.document == null;
	}

	/** The address of a list with this selection. */
	public String address(String path) {
		var uri = UriComponentsBuilder.fromPath(path);
		if (this.theme != null) {
			uri.queryParam("thema", this.theme);
		}
		if (this.verdict != null) {
			uri.queryParam("oordeel", this.verdict.code());
		}
		if (this.document != null) {
			uri.queryParam("document", this.document);
		}
		return uri.encode().build().toUriString();
	}

}
