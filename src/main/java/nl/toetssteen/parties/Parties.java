package nl.toetssteen.parties;

import java.util.Optional;

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
