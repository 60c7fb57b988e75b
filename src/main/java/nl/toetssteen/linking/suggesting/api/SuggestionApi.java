package nl.toetssteen.linking.suggesting.api;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import nl.toetssteen.linking.TargetKind;
import nl.toetssteen.linking.suggesting.Suggestions;
import nl.toetssteen.pledges.Pledges;
import nl.toetssteen.web.BadQuery;
import nl.toetssteen.web.Listing;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Suggestions for programs: what a machine proposes, never what was judged. */
@RestController
@RequestMapping("/api/v1/beloften")
@Tag(name = "beloften")
class SuggestionApi {

	private static final int MOST = 100;

	private final Suggestions suggestions;

	private final Pledges pledges;

	SuggestionApi(Suggestions suggestions, Pledges pledges) {
		this.suggestions = suggestions;
		this.pledges = pledges;
	}

	@GetMapping("/{document}/{nummer}/suggesties")
	@Operation(summary = "Wat volgens de computer bij een belofte kan horen: suggesties, geen verbanden")
	Listing<SuggestionItem> list(@PathVariable String document, @PathVariable String nummer,
			@RequestParam(required = false) @Nullable String soort,
			@RequestParam(required = false) @Nullable String limiet, HttpServletRequest request) {
		Asked asked = asked(soort, limiet);
		String ref = document + "/" + nummer;
		if (this.pledges.find(ref).isEmpty()) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND, "Deze belofte bestaat niet.");
		}
		List<SuggestionItem> items = this.suggestions.forPledge(ref, asked.kind(), asked.limit())
			.stream()
			.map(SuggestionItem::of)
			.toList();
		return new Listing<>(items, items.size(), new Listing.Links(new Listing.Link(address(request)), null, null));
	}

	private record Asked(@Nullable TargetKind kind, int limit) {
	}

	private static Asked asked(@Nullable String soort, @Nullable String limiet) {
		Map<String, String> faults = new LinkedHashMap<>();
		TargetKind kind = (soort != null) ? TargetKind.named(soort).orElse(null) : null;
		if (soort != null && kind == null) {
			faults.put("soort", "kies uit " + String.join(", ", kinds()) + ".");
		}
		int limit = (limiet != null) ? limit(limiet) : 10;
		if (limit == 0) {
			faults.put("limiet", "kies een geheel getal van 1 tot en met " + MOST + ".");
		}
		if (!faults.isEmpty()) {
			throw new BadQuery(faults);
		}
		return new Asked(kind, limit);
	}

	private static List<String> kinds() {
		return Arrays.stream(TargetKind.values()).map(TargetKind::dutch).toList();
	}

	/** The number asked for; 0 when it is none that can be had. */
	private static int limit(String asked) {
		int limit = asked.matches("[0-9]{1,3}") ? Integer.parseInt(asked) : 0;
		return (limit <= MOST) ? limit : 0;
	}

	private static String address(HttpServletRequest request) {
		String query = request.getQueryString();
		return request.getRequestURI() + ((query != null) ? "?" + query : "");
	}

}
