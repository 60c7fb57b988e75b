package nl.toetssteen.ingestion.desk.pages;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import nl.toetssteen.accounts.Editors;
import nl.toetssteen.ingestion.desk.Desk;
import nl.toetssteen.ingestion.desk.Intake;
import nl.toetssteen.ingestion.desk.Taken;
import nl.toetssteen.ingestion.desk.Upload;
import nl.toetssteen.ingestion.process.ImportLimits;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where editors bring files and see what became of them. */
@Controller
@RequestMapping("/redactie/import")
class ImportController {

	private static final int MOST_FILES = 20;

	private final Desk desk;

	private final Intake intake;

	private final JobLines lines;

	private final Editors editors;

	private final ImportLimits limits;

	ImportController(Desk desk, Intake intake, JobLines lines, Editors editors, ImportLimits limits) {
		this.desk = desk;
		this.intake = intake;
		this.lines = lines;
		this.editors = editors;
		this.limits = limits;
	}

	@GetMapping
	String list(Model model) {
		model.addAttribute("jobs", this.lines.of(this.desk.all()));
		model.addAttribute("limits", this.limits);
		return "ingestion/imports";
	}

	@PostMapping
	String take(@RequestParam(required = false) @Nullable List<MultipartFile> bestand, RedirectAttributes said) {
		List<MultipartFile> files = (bestand == null) ? List.of()
				: bestand.stream().filter((file) -> !named(file).isEmpty()).toList();
		if (files.isEmpty() || files.size() > MOST_FILES) {
			said.addFlashAttribute("refused", files.isEmpty() ? "Kies eerst een bestand."
					: "Bied hooguit %d bestanden tegelijk aan.".formatted(MOST_FILES));
			return "redirect:/redactie/import";
		}
		List<Taken> taken = new ArrayList<>();
		for (MultipartFile file : files) {
			taken.add(this.intake.take(new Received(file), this.editors.current()));
		}
		said.addFlashAttribute("taken", taken);
		UUID only = (taken.size() == 1) ? taken.getFirst().job() : null;
		return (only == null) ? "redirect:/redactie/import" : "redirect:/redactie/import/" + only;
	}

	private static String named(MultipartFile file) {
		String name = file.getOriginalFilename();
		return (name == null) ? "" : name;
	}

	/** A file of a form. */
	private record Received(MultipartFile file) implements Upload {

		@Override
		public String name() {
			return named(this.file);
		}

		@Override
		public long size() {
			return this.file.getSize();
		}

		@Override
		public InputStream open() throws IOException {
			return this.file.getInputStream();
		}

	}

}
