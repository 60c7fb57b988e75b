package nl.toetssteen.web;

import java.util.List;

/**
 * A module that has something to say on pages of modules it may use but that may not use
 * it: the pledge's page shows links without knowing what a link is.
 */
public interface SectionSource {

	/**
	 * What it has to say about the thing with this ref; empty for what it knows nothing
	 * of.
	 */
	List<PageSection> about(String ref);

}
