package nl.toetssteen.pledges;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import nl.toetssteen.documents.DocumentKind;
import nl.toetssteen.documents.DocumentRead;
import nl.toetssteen.documents.finding.FoundStatement;
import nl.toetssteen.documents.finding.StatementFinder;
import nl.toetssteen.documents.references.Names;
import nl.toetssteen.documents.references.ReferenceKind;
import nl.toetssteen.documents.references.References;
import nl.toetssteen.themes.ThemeAssignment;
import nl.toetssteen.themes.ThemedText;
import nl.toetssteen.themes.Themes;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Takes the pledges out of a programme that was read and stores them. */
@Component
class PledgeRecorder {

	private final PledgeRepository repository;

	private final Themes themes;

	private final References references;

	PledgeRecorder(PledgeRepository repository, Themes themes, References references) {
		this.repository = repository;
		this.themes = themes;
		this.references = references;
	}

	@EventListener
	void record(DocumentRead read) {
		if (read.document().getKind() != DocumentKind.PROGRAMME) {
			return;
		}
		List<FoundStatement> statements = StatementFinder.find(read.document(), read.tree());
		Names names = this.references.assign(read.document(), ReferenceKind.PLEDGE,
				statements.stream().map(FoundStatement::toName).toList());
		this.repository.saveAll(statements.stream()
			.map((found) -> new Pledge(read.document(), found.named(names), themes(found)))
			.toList());
	}

	private List<ThemeAssignment> themes(FoundStatement found) {
		List<String> context = Stream.of(found.chapterTitle(), found.section()).filter(Objects::nonNull).toList();
		return this.themes.assign(found.chapterTitle(), new ThemedText("", found.text(), context));
	}

}
