package nl.toetssteen.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** A request that cannot be answered as asked; says in Dutch what is wrong, per field. */
public final class BadQuery extends ErrorResponseException {

	/**
	 * A field of the query and what is wrong with it.
	 *
	 * @param waarde what was asked, where it is no known value
	 * @param toegestaan the known values
	 */
	public record Fault(String veld, String melding, @Nullable String waarde, @Nullable List<String> toegestaan) {
	}

	/**
	 * @param faults per field name what is wrong with its value, as a Dutch sentence
	 */
	public BadQuery(Map<String, String> faults) {
		this(faults.entrySet().stream().map((each) -> new Fault(each.getKey(), each.getValue(), null, null)).toList());
	}

	/** A value that is none of the known ones. */
	public BadQuery(String field, String message, String value, List<String> known) {
		this(List.of(new Fault(field, message, value, known)));
	}

	private BadQuery(List<Fault> list) {
		super(HttpStatus.BAD_REQUEST);
		setDetail(list.stream().map((fault) -> fault.veld() + ": " + fault.melding()).collect(Collectors.joining(" ")));
		getBody().setProperty("fouten", list);
	}

	public BadQuery(String field, String message) {
		this(Map.of(field, message));
	}

}
