package nl.toetssteen;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.boot.test.context.SpringBootTest;

/**
 * A test on the whole portal, listening on a free port, with the seeds read. All such
 * tests share one portal; they may read from it. Who changes something there does so to
 * what no other test looks at.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "toetssteen.seeds=seeds")
public @interface RunningPortal {

}
