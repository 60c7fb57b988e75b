package nl.toetssteen.documents;

import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The municipalities of the documents that visitors can read. */
@Service
public class Towns {

	private final JdbcClient jdbc;

	Towns(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** All of them by name. */
	public List<Town> all() {
		return this.jdbc.sql("""
				select m.code, m.name, count(*) as documents
				from document d join municipality m on m.code = d.municipality
				where d.withdrawn_at is null
				group by m.code, m.name order by m.name, m.code""").query(Town.class).list();
	}

	/** The name of a document's municipality, where there are others to tell it from. */
	public Optional<String> tellingApart(Document document) {
		List<Town> all = all();
		return all.stream()
			.filter((town) -> all.size() > 1 && town.code().equals(document.getMunicipality()))
			.map(Town::name)
			.findFirst();
	}

}
