package nl.toetssteen.ingestion.desk.review;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import nl.toetssteen.ingestion.desk.ImportJob;
import nl.toetssteen.ingestion.mending.MendingKind;
import nl.toetssteen.ingestion.mending.Mendings;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The reading beside the page it was read from. */
@Controller
class ReviewController {

	private final Asked asked;

	private final Reviews reviews;

	private final Mendings mendings;

	ReviewController(Asked asked, Reviews reviews, Mendings mendings) {
		this.asked = asked;
		this.reviews = reviews;
		this.mendings = mendings;
	}

	@GetMapping("/redactie/import/{id}/lezing")
	String show(@PathVariable UUID id, @RequestParam(defaultValue = "1") int blad, Model model) {
		ImportJob job = this.asked.read(id);
		Leaves leaves = this.reviews.leaves(job);
		Leaf leaf = leaves.leaf(blad);
		model.addAttribute("job", job);
		model.addAttribute("leaf", leaf);
		Stops stops = Stops.of(leaves, this.reviews.warnings(job));
		model.addAttribute("stops", stops);
		model.addAttribute("warnings", leaf.paged() ? stops.warnings(leaf.number()) : List.of());
		model.addAttribute("kinds", Arrays.stream(MendingKind.values()).filter(MendingKind::isOfText).toList());
		model.addAttribute("mendings", this.mendings.of(job.file().sha256()).reversed());
		model.addAttribute("idle", this.reviews.mended(job).idle());
		return "ingestion/reading";
	}

}
