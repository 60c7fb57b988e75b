package nl.toetssteen.accounts;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.security.test.context.support.WithSecurityContext;

/**
 * Runs a test as an editor with an account in the database. In a transactional test it is
 * gone afterwards. For two editors in one test see {@link TestEditors}.
 */
@Target({ ElementType.TYPE, ElementType.METHOD })
@Retention(RetentionPolicy.RUNTIME)
@WithSecurityContext(factory = TestEditors.Context.class)
public @interface SignedIn {

	/** Tests with the same name and roles share one account. */
	String name() default "Anna de Vries";

	Role[] roles() default { Role.LINKER, Role.CHECKER };

}
