package nl.toetssteen.documents;

import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

/**
 * Gives every budget an address of its own below /begroting/, once. The first budget of a
 * year has the year alone, the first of another municipality its code behind it.
 */
@Component
class BudgetAddresses {

	private final DocumentRepository repository;

	private final Versions versions;

	BudgetAddresses(DocumentRepository repository, Versions versions) {
		this.repository = repository;
		this.versions = versions;
	}

	/**
	 * An address that no budget has or had. Others that ask for one wait until this
	 * transaction ends.
	 */
	String free(DocumentFacts facts) {
		this.versions.lock("/begroting/");
		String year = facts.periodFrom() + "-";
		Stream<String> wanted = Stream.of(Integer.toString(facts.periodFrom()),
				year + facts.municipality().toLowerCase(Locale.ROOT), year + facts.code());
		Stream<String> further = IntStream.iterate(2, (number) -> number + 1)
			.mapToObj((number) -> year + facts.code() + "-" + number);
		return Stream.concat(wanted, further)
			.filter((address) -> !this.repository.existsByBudgetAddress(address))
			.findFirst()
			.orElseThrow();
	}

}
