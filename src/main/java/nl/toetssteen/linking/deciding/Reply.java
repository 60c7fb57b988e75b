package nl.toetssteen.linking.deciding;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a page is answered with. */
public record Reply(Model model, HttpServletResponse response, RedirectAttributes flash) {
}
