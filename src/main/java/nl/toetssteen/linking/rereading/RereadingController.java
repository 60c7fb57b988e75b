package nl.toetssteen.linking.rereading;

import jakarta.servlet.http.HttpServletResponse;
import nl.toetssteen.linking.review.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The list of what has to be looked at after a document was read again. */
@Controller
@RequestMapping("/redactie/nalezen")
class RereadingController {

	private final Rereading rereading;

	RereadingController(Rereading rereading) {
		this.rereading = rereading;
	}

	@GetMapping
	String list(Model model) {
		model.addAttribute("doubts", this.rereading.doubts());
		model.addAttribute("stranded", this.rereading.stranded());
		return "linking/rereading";
	}

	@PostMapping("/{id}")
	String settle(@PathVariable long id, @RequestParam(defaultValue = "") String keuze,
			@RequestParam(defaultValue = "") String toelichting, Model model, HttpServletResponse response,
			RedirectAttributes flash) {
		try {
			int moved = this.rereading.settle(id, keuze, toelichting);
			flash.addFlashAttribute("done",
					(moved == 0) ? "Nagekeken." : "Nagekeken. Verbanden die opnieuw zijn voorgesteld: " + moved + ".");
			return "redirect:/redactie/nalezen";
		}
		catch (Refusal ex) {
			response.setStatus(HttpStatus.CONFLICT.value());
			model.addAttribute("fault", ex.why());
			return list(model);
		}
	}

}
