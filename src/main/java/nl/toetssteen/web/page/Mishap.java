package nl.toetssteen.web.page;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.server.ResponseStatusException;

import nl.toetssteen.web.BadQuery;
import nl.toetssteen.web.NoSuchPage;

/**
 * Something that went wrong, in words for the reader.
 *
 * @param title what it is, in a few words
 * @param detail what is the matter and what to do, without technical particulars
 */
record Mishap(HttpStatus status, String title, String detail, ProblemDetail problem) {

	static Mishap of(HttpStatus answered, @Nullable Throwable cause) {
		// A word where an address has a number names nothing that is there.
		HttpStatus status = isPartOfAddress(cause) ? HttpStatus.NOT_FOUND : answered;
		ProblemDetail problem = (cause instanceof BadQuery || cause instanceof NoSuchPage)
				? ((ErrorResponseException) cause).getBody() : ProblemDetail.forStatus(status);
		String detail = detail(status, cause);
		problem.setTitle(title(status));
		problem.setDetail(detail);
		return new Mishap(status, title(status), detail, problem);
	}

	private static boolean isPartOfAddress(@Nullable Throwable cause) {
		return cause instanceof MethodArgumentTypeMismatchException ex
				&& ex.getParameter().hasParameterAnnotation(PathVariable.class);
	}

	private static String title(HttpStatus status) {
		return switch (status) {
			case NOT_FOUND -> "Niet gevonden";
			case FORBIDDEN -> "Dit mag niet";
			case GONE -> "Ingetrokken";
			case METHOD_NOT_ALLOWED -> "Dit kan hier niet";
			case NOT_ACCEPTABLE -> "Deze vorm is er niet";
			case URI_TOO_LONG, REQUEST_HEADER_FIELDS_TOO_LARGE -> "Het adres is te lang";
			case CONTENT_TOO_LARGE -> "Te groot";
			default -> status.is4xxClientError() ? "Dit verzoek klopt niet" : "Er ging iets mis";
		};
	}

	private static String detail(HttpStatus status, @Nullable Throwable cause) {
		return switch (cause) {
			case BadQuery bad -> String.valueOf(bad.getBody().getDetail());
			case NoSuchPage page -> String.valueOf(page.getBody().getDetail());
			case ResponseStatusException ex when ex.getReason() != null -> ex.getReason();
			case MissingServletRequestParameterException ex ->
				"%s: deze parameter is nodig.".formatted(ex.getParameterName());
			case MethodArgumentTypeMismatchException ex when !isPartOfAddress(ex) ->
				"%s: deze waarde past hier niet.".formatted(ex.getName());
			case null, default -> detail(status);
		};
	}

	private static String detail(HttpStatus status) {
		return switch (status) {
			case NOT_FOUND -> "Op dit adres staat niets. Misschien is het verkeerd overgenomen.";
			case METHOD_NOT_ALLOWED -> "Dit adres kan niet op deze manier gebruikt worden.";
			case FORBIDDEN -> "U mag dit niet, of het formulier was verlopen. Er is niets gewijzigd.";
			case CONTENT_TOO_LARGE -> "Er is te veel ingevuld, of het bestand is te groot. Er is niets gewijzigd.";
			case NOT_ACCEPTABLE -> "Dit adres geeft JSON; lijsten geven ook CSV.";
			case URI_TOO_LONG, REQUEST_HEADER_FIELDS_TOO_LARGE -> "Kort het adres in en probeer het opnieuw.";
			default -> status.is4xxClientError() ? "Het adres bevat iets wat hier niet past."
					: "Dat ligt aan het portaal, niet aan u. Probeer het straks opnieuw.";
		};
	}

}
