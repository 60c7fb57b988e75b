package nl.toetssteen.web.page;

import java.util.Comparator;
import java.util.List;

import nl.toetssteen.web.PageSection;
import nl.toetssteen.web.SectionSource;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What all modules have to say about a thing; on pages {@code @sections}. */
@Component("sections")
class Sections {

	private final ObjectProvider<SectionSource> sources;

	Sections(ObjectProvider<SectionSource> sources) {
		this.sources = sources;
	}

	public List<PageSection> about(String ref) {
		return this.sources.stream()
			.flatMap((source) -> source.about(ref).stream())
			.sorted(Comparator.comparingInt(PageSection::order))
			.toList();
	}

}
