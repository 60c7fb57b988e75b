package nl.toetssteen.linking.exchange;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import nl.toetssteen.accounts.Editor;
import nl.toetssteen.accounts.Editors;
import org.jspecify.annotations.Nullable;

/** What the editors are called, asked once for a whole file. */
record Names(Map<UUID, String> names) {

	static Names of(Editors editors) {
		return new Names(editors.all().stream().collect(Collectors.toMap(Editor::id, Editor::name)));
	}

	String of(@Nullable UUID editor) {
		return (editor == null) ? "" : this.names.getOrDefault(editor, "onbekend");
	}

}
