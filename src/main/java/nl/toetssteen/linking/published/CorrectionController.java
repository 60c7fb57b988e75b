package nl.toetssteen.linking.published;

import nl.toetssteen.web.Listing;
import nl.toetssteen.web.Paging;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What was public and turned out otherwise. */
@Controller
class CorrectionController {

	private final Corrections corrections;

	CorrectionController(Corrections corrections) {
		this.corrections = corrections;
	}

	@GetMapping("/correcties")
	String list(Paging paging, Model model) {
		Listing<Correction> list = paging.listing(this.corrections.all());
		model.addAttribute("corrections", list.items());
		model.addAttribute("total", list.total());
		model.addAttribute("paging", paging);
		return "linking/corrections";
	}

}
