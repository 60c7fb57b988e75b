package nl.toetssteen.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** A page beyond the last one of a list. */
public final class NoSuchPage extends ErrorResponseException {

	private final String last;

	/**
	 * @param pages number of pages that there are
	 * @param last address of the last one
	 */
	NoSuchPage(int pages, String last) {
		super(HttpStatus.NOT_FOUND);
		this.last = last;
		setDetail((pages == 1) ? "page: deze lijst heeft één bladzijde."
				: "page: deze lijst heeft %d bladzijden.".formatted(pages));
		getBody().setProperty("laatsteBladzijde", last);
	}

	/** Address of the last page that there is. */
	public String last() {
		return this.last;
	}

}
