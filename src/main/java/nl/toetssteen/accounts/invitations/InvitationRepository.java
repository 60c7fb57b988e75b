package nl.toetssteen.accounts.invitations;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

interface InvitationRepository extends ListCrudRepository<Invitation, UUID> {

	/** Locked, so that a link pressed twice is used once. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select i from Invitation i where i.tokenHash = :hash")
	Optional<Invitation> findForUse(String hash);

	Optional<Invitation> findByTokenHash(String hash);

	@Query("select i from Invitation i where i.closedAt is null order by i.createdAt")
	List<Invitation> findUnused();

}
