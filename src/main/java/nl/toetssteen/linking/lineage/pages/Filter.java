package nl.toetssteen.linking.lineage.pages;

import nl.toetssteen.linking.lineage.DocumentPair;
import nl.toetssteen.linking.lineage.Relation;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What of the lineage a reader wants to see; null means all.
 *
 * @param theme code of a theme that either side stands under
 */
record Filter(DocumentPair pair, @Nullable Relation relation, @Nullable String theme) {

	public String with(@Nullable Relation other) {
		return address("/verloop", other, this.theme);
	}

	public String withTheme(@Nullable String other) {
		return address("/verloop", this.relation, other);
	}

	public String csv() {
		return address("/verloop.csv", this.relation, this.theme);
	}

	private String address(String path, @Nullable Relation relation, @Nullable String theme) {
		var address = UriComponentsBuilder.fromPath(path)
			.queryParam("van", this.pair.older().getCode())
			.queryParam("naar", this.pair.newer().getCode());
		if (relation != null) {
			address.queryParam("relatie", relation.code());
		}
		if (theme != null) {
			address.queryParam("thema", theme);
		}
		return address.build().toUriString();
	}

}
