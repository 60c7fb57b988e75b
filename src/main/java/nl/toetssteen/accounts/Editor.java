package nl.toetssteen.accounts;

import java.util.Set;
import java.util.UUID;

/**
 * Somebody of the council staff with an account of their own.
 *
 * @param id stays the same, also when the name changes
 * @param name as colleagues and history show it
 * @param roles what the editor may do; empty for one who may do nothing any more
 */
public record Editor(UUID id, String name, Set<Role> roles) {

	public Editor {
		roles = Set.copyOf(roles);
	}

	public boolean is(Role role) {
		return this.roles.contains(role);
	}

}
