package nl.toetssteen.linking;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.jdbc.Sql;
import org.springframework.test.context.jdbc.Sql.ExecutionPhase;

/**
 * A test on a made-up village whose documents are really stored, so that several
 * transactions can see them. All such tests share it; each judges pledges of its own.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(properties = "spring.application.name=judging")
@AutoConfigureMockMvc
@Import(Officers.class)
@Sql(scripts = "/linking/village.sql", executionPhase = ExecutionPhase.BEFORE_TEST_CLASS)
public @interface JudgingTest {

}
