package nl.toetssteen.linking.exchange;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import jakarta.servlet.http.HttpServletResponse;
import nl.toetssteen.accounts.Editors;
import nl.toetssteen.linking.Links;
import nl.toetssteen.linking.review.Refusal;
import nl.toetssteen.web.CsvFile;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where editors take links out of the portal and bring them in. */
@Controller
@RequestMapping("/redactie/verbanden")
class ExchangeController {

	private final Links links;

	private final Editors editors;

	private final RowFile files;

	private final LinkImport imports;

	ExchangeController(Links links, Editors editors, RowFile files, LinkImport imports) {
		this.links = links;
		this.editors = editors;
		this.files = files;
		this.imports = imports;
	}

	@GetMapping
	String show(Model model) {
		model.addAttribute("total", this.links.all().size());
		return "linking/exchange";
	}

	@GetMapping("/verbanden.csv")
	void csv(HttpServletResponse response) throws IOException {
		var file = new CsvFile(response, "verbanden.csv", RowFile.COLUMNS.toArray(String[]::new));
		rows().forEach((row) -> file.row(row.cells()));
		file.end();
	}

	@GetMapping("/verbanden.json")
	ResponseEntity<List<LinkRow>> json() {
		return ResponseEntity.ok()
			.contentType(MediaType.APPLICATION_JSON)
			.header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"verbanden.json\"")
			.body(rows());
	}

	@PostMapping("/proef")
	String tryOut(@RequestParam(required = false) @Nullable MultipartFile bestand, Model model,
			HttpServletResponse response) throws IOException {
		byte[] bytes = (bestand == null) ? new byte[0] : bestand.getBytes();
		return checked(bytes, model, response, this.imports::tryOut);
	}

	@PostMapping("/invoer")
	String keep(@RequestParam(defaultValue = "") String regels, Model model, HttpServletResponse response,
			RedirectAttributes flash) {
		byte[] bytes = regels.getBytes(StandardCharsets.UTF_8);
		String view = checked(bytes, model, response, this.imports::keep);
		if (response.getStatus() != HttpStatus.OK.value()) {
			return view;
		}
		flash.addFlashAttribute("done", done((List<?>) model.getAttribute("rows")));
		return "redirect:/redactie/verbanden";
	}

	private String checked(byte[] bytes, Model model, HttpServletResponse response, Run run) {
		try {
			List<Checked> rows = run.on(this.files.read(bytes));
			long refused = rows.stream().filter(Checked::isRefused).count();
			model.addAttribute("rows", rows);
			model.addAttribute("refused", refused);
			model.addAttribute("regels", new String(bytes, StandardCharsets.UTF_8));
			if (refused > 0) {
				response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			}
			return "linking/preview";
		}
		catch (Refusal ex) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			model.addAttribute("fault", ex.why());
			return show(model);
		}
	}

	private List<LinkRow> rows() {
		Names names = Names.of(this.editors);
		return this.links.all().stream().map((link) -> LinkRow.of(link, names)).toList();
	}

	private static String done(@Nullable List<?> rows) {
		int number = (rows == null) ? 0 : rows.size();
		return (number == 1) ? "Eén verband is ingevoerd. Een collega kan het nu bevestigen."
				: number + " verbanden zijn ingevoerd. Een collega kan ze nu bevestigen.";
	}

	/** Trying out or keeping. */
	private interface Run {

		List<Checked> on(List<LinkRow> rows);

	}

}
