package nl.toetssteen.accounts.pages;

import java.io.IOException;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import nl.toetssteen.accounts.Editors;
import nl.toetssteen.web.CsvFile;
import nl.toetssteen.web.Paging;

/** Who did what when, for administrators. */
@Controller
@RequestMapping("/redactie/beheer")
class LogController {

	private final Log log;

	private final Editors editors;

	LogController(Log log, Editors editors) {
		this.log = log;
		this.editors = editors;
	}

	@ModelAttribute("filter")
	LogFilter filter(@RequestParam(required = false) @Nullable UUID persoon,
			@RequestParam(required = false) @Nullable String wat,
			@RequestParam(required = false) @Nullable String onderwerp,
			@RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate van,
			@RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate tot) {
		return new LogFilter(persoon, wat, onderwerp, van, tot);
	}

	@GetMapping("/logboek")
	String show(@ModelAttribute("filter") LogFilter filter, Paging paging, HttpServletRequest request, Model model) {
		long total = this.log.count(filter);
		paging.check(total);
		model.addAttribute("entries", this.log.page(filter, paging));
		model.addAttribute("total", total);
		model.addAttribute("paging", paging);
		model.addAttribute("acts", this.log.acts());
		model.addAttribute("editors", this.editors.all());
		model.addAttribute("csv", "/redactie/beheer/logboek.csv"
				+ ((request.getQueryString() != null) ? "?" + request.getQueryString() : ""));
		return "accounts/log";
	}

	@GetMapping("/logboek.csv")
	void csv(@ModelAttribute("filter") LogFilter filter, HttpServletResponse response) throws IOException {
		response.setHeader("Cache-Control", "no-store");
		CsvFile file = new CsvFile(response, "logboek.csv", "tijdstip", "wie", "wat", "onderwerp", "bijzonderheden");
		this.log.each(filter,
				(entry) -> file.row(entry.at(), entry.name(), entry.act(), entry.subject(), entry.details()));
		file.end();
	}

}
