package nl.toetssteen.web;

/**
 * What one module has to say about a thing, on the page that another module makes of it.
 *
 * @param template name of a template with a fragment {@code section(content)}
 * @param content what the fragment shows
 * @param order place among the others, lowest first
 */
public record PageSection(String template, Object content, int order) {
}
