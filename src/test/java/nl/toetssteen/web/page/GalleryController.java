package nl.toetssteen.web.page;

import java.math.BigDecimal;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import nl.toetssteen.web.Paging;

/** Shows every part of web/fragments.html, so that browser tests can look at them. */
@Controller
class GalleryController {

	@GetMapping("/galerij")
	String show(Paging paging, Model model) {
		model.addAttribute("paging", paging);
		model.addAttribute("million", BigDecimal.valueOf(28_950_123));
		model.addAttribute("thousands", BigDecimal.valueOf(-412_500));
		return "web/gallery";
	}

}
