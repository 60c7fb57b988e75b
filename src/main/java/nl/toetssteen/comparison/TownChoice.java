package nl.toetssteen.comparison;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import nl.toetssteen.documents.Document;
import nl.toetssteen.documents.Town;
import nl.toetssteen.web.BadQuery;
import org.jspecify.annotations.Nullable;

/**
 * Of which municipality a reader wants to see the documents. One portal holds many;
 * whoever says nothing sees the one of which most documents can be read.
 *
 * @param towns all there are, by name
 * @param chosen the one to show; null for all
 * @param said whether the reader asked for it
 */
public record TownChoice(List<Town> towns, @Nullable Town chosen, boolean said) {

	/** How all of them together are asked for. */
	public static final String ALL = "alle";

	public TownChoice {
		towns = List.copyOf(towns);
	}

	/**
	 * What an address asks for.
	 * @param code CBS code or {@link #ALL}; null or empty when it says nothing
	 * @throws BadQuery for a municipality that has no documents here
	 */
	static TownChoice of(List<Town> towns, @Nullable String code) {
		if (code == null || code.isBlank()) {
			return new TownChoice(towns, usual(towns), false);
		}
		if (code.strip().equals(ALL)) {
			return new TownChoice(towns, null, true);
		}
		Optional<Town> found = towns.stream().filter((town) -> town.code().equalsIgnoreCase(code.strip())).findFirst();
		return new TownChoice(towns, found.orElseThrow(() -> unknown(towns, code)), true);
	}

	/** The one of which most can be read; of several such the first by name. */
	private static @Nullable Town usual(List<Town> towns) {
		return towns.stream()
			.max(Comparator.comparingInt(Town::documents)
				.thenComparing(Comparator.comparingInt(towns::indexOf).reversed()))
			.orElse(null);
	}

	private static BadQuery unknown(List<Town> towns, String code) {
		return new BadQuery("gemeente", "van deze gemeente staat hier geen document.", code,
				Stream.concat(towns.stream().map(Town::code), Stream.of(ALL)).toList());
	}

	/** Whether there is anything to choose. */
	public boolean isOpen() {
		return this.towns.size() > 1;
	}

	/** Whether documents of several municipalities stand together. */
	public boolean isMixed() {
		return this.chosen == null && isOpen();
	}

	/** Whether something of a municipality is shown. */
	public boolean covers(String municipality) {
		return this.chosen == null || this.chosen.code().equals(municipality);
	}

	/** What a document is called: with its municipality where several stand together. */
	public String name(Document document) {
		String name = document.shortName();
		return !isMixed() ? name
				: this.towns.stream()
					.filter((town) -> town.code().equals(document.getMunicipality()))
					.map((town) -> name + ", " + town.name())
					.findFirst()
					.orElse(name);
	}

	/** How the choice is asked for; empty when nobody asked. */
	public String code() {
		return !this.said ? "" : (this.chosen == null) ? ALL : this.chosen.code();
	}

	/** A page with the same choice. */
	public String address(String path) {
		return this.said ? path + "?gemeente=" + code() : path;
	}

}
