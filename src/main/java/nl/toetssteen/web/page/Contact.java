package nl.toetssteen.web.page;

import java.nio.charset.StandardCharsets;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/** Where to tell that something is wrong; on pages {@code @contact}. */
@Component("contact")
class Contact {

	private final String address;

	Contact(@Value("${toetssteen.contact:}") String address) {
		this.address = address;
	}

	/** Whether who runs the portal said where to be reached. */
	public boolean isKnown() {
		return !this.address.isEmpty();
	}

	/** The address, for a letter with a subject line. */
	public String about(String subject) {
		return this.address.startsWith("mailto:")
				? this.address + "?subject=" + UriUtils.encode(subject, StandardCharsets.UTF_8) : this.address;
	}

}
