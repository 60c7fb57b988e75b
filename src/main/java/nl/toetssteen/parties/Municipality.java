package nl.toetssteen.parties;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** A municipality whose documents the portal has, known by its CBS code. */
@Entity
public class Municipality {

	@Id
	private String code;

	private String name;

	@SuppressWarnings("NullAway.Init") // JPA fills the fields
	protected Municipality() {
	}

	Municipality(String code, String name) {
		this.code = code;
		this.name = name;
	}

	/** CBS code, such as GM0106. */
	public String getCode() {
		return this.code;
	}

	public String getName() {
		return this.name;
	}

}
