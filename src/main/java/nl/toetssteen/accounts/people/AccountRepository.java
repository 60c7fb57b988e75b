package nl.toetssteen.accounts.people;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.JpaRepository;

import nl.toetssteen.accounts.Role;

interface AccountRepository extends JpaRepository<Account, UUID> {

	Optional<Account> findByEmail(String email);

	@Query("select a from Account a order by lower(a.name), a.id")
	List<Account> findAllByName();

	/** Locked, so that of two administrators who disable each other one is refused. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select a from Account a where a.enabled and exists (select 1 from a.roles r where r = :role)")
	List<Account> findEnabled(Role role);

}
