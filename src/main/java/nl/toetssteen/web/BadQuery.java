package nl.toetssteen.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** A request that cannot be answered as asked; says in Dutch what is wrong, per field. */
public final class BadQuery extends ErrorResponseException {

	/** A field of the query and what is wrong with it. */
	public record Fault(String veld, String melding) {
	}

	/**
	 * @param faults per field name what is wrong with its value, as a Dutch sentence
	 */
	public BadQuery(Map<String, String> faults) {
		super(HttpStatus.BAD_REQUEST);
		List<Fault> list = faults.entrySet().stream().map((each) -> new Fault(each.getKey(), each.getValue())).toList();
		setDetail(list.stream().map((fault) -> fault.veld() + ": " + fault.melding()).collect(Collectors.joining(" ")));
		getBody().setProperty("fouten", list);
	}

	public BadQuery(String field, String message) {
		this(Map.of(field, message));
	}

}
