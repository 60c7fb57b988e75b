package nl.toetssteen;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test that looks at the portal as a reader does: each test method may ask for a
 * Playwright {@code Page} of its own, whose addresses start at the portal's root. Skipped
 * where no Chromium is found, unless {@code TOETSSTEEN_DEMAND_BROWSER=true}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("browser")
@ExtendWith(Browsing.class)
@RunningPortal
public @interface BrowserTest {

}
