package nl.toetssteen.themes;

/** The public name of a theme, as in addresses and the API: "wonen". */
public record ThemeCode(String value) {

	public ThemeCode {
		if (value.isBlank()) {
			throw new IllegalArgumentException("A theme code is not empty");
		}
	}

	@Override
	public String toString() {
		return this.value;
	}

}
