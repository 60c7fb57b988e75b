package nl.toetssteen.parties;

import java.util.List;
import java.util.Optional;

import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who speaks in the documents; other modules come in here. */
@Service
@Transactional(readOnly = true)
public class Parties {

	private final MunicipalityRepository municipalities;

	Parties(MunicipalityRepository municipalities) {
		this.municipalities = municipalities;
	}

	/** The municipality with this CBS code, such as GM0106. */
	public Optional<Municipality> municipality(String code) {
		return this.municipalities.findById(code);
	}

	/** All municipalities the portal knows, by name. */
	public List<Municipality> municipalities() {
		return this.municipalities.findAll(Sort.by("name"));
	}

	/**
	 * Makes a municipality known by its name, where that is not known yet.
	 * @param code CBS code, such as GM0106
	 */
	@Transactional
	public void nameMunicipality(String code, String name) {
		boolean named = municipality(code).filter((known) -> !known.getName().equals(code)).isPresent();
		if (!named) {
			this.municipalities.save(new Municipality(code, name));
		}
	}

	/**
	 * Makes a municipality known before its first document is stored. Until an editor
	 * names it, its code stands for its name.
	 * @param code CBS code, such as GM0106
	 */
	@Transactional
	public void registerMunicipality(String code) {
		if (!this.municipalities.existsById(code)) {
			this.municipalities.save(new Municipality(code, code));
		}
	}

}
