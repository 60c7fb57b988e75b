package nl.toetssteen.comparison.sidebyside;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletResponse;
import nl.toetssteen.comparison.Entry;
import nl.toetssteen.comparison.TaskFieldMoney;
import nl.toetssteen.themes.Theme;
import nl.toetssteen.web.CsvFile;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What stands beside each other for a spreadsheet: the rows of the page. */
@Controller
class SideBySideCsvController {

	private final ChoiceQuestion question;

	private final Sides sides;

	SideBySideCsvController(ChoiceQuestion question, Sides sides) {
		this.question = question;
		this.sides = sides;
	}

	@GetMapping("/vergelijk.csv")
	void csv(@ModelAttribute Asked asked, HttpServletResponse response) throws IOException {
		Choice choice = this.question.of(asked);
		Theme theme = choice.theme();
		CsvFile file = (theme == null) ? counts(choice, response) : rows(theme, choice, response);
		file.end();
	}

	private CsvFile counts(Choice choice, HttpServletResponse response) throws IOException {
		var file = new CsvFile(response, "vergelijk.csv", "code", "thema", choice.left().getCode(),
				choice.right().getCode());
		this.sides.counts(choice)
			.forEach((row) -> file.row(row.theme().code().value(), row.theme().title(), row.left(), row.right()));
		return file;
	}

	private CsvFile rows(Theme theme, Choice choice, HttpServletResponse response) throws IOException {
		Beside beside = this.sides.on(theme, choice);
		var file = new CsvFile(response, "vergelijk-" + theme.code() + ".csv", "kant", "document", "thema", "soort",
				"ref", "hoofdstuk", "nummer", "titel", "tekst", "wanneer", "automatisch ingedeeld", "verbanden",
				"uitgaven (euro)", "inkomsten (euro)", "plaats", "bron");
		rows(file, "links", beside.left(), beside, theme);
		rows(file, "rechts", beside.right(), beside, theme);
		return file;
	}

	private static void rows(CsvFile file, String name, Side side, Beside beside, Theme theme) {
		for (Block block : side.blocks()) {
			block.entries().forEach((entry) -> entry(file, name, block, entry, beside, theme));
			if (block.purse() != null) {
				block.purse().all().forEach((field) -> money(file, name, side, field, theme));
			}
		}
	}

	private static void entry(CsvFile file, String name, Block block, Entry entry, Beside beside, Theme theme) {
		String ties = beside.of(entry).stream().map(Tie::inOneCell).collect(Collectors.joining("|"));
		file.row(name, entry.source().document(), theme.code(), block.part().one(), entry.ref(),
				entry.source().where().getFirst(), entry.number(), entry.title(), entry.source().words(),
				entry.period(), entry.automatic() ? "ja" : "nee", ties, null, null, entry.source().placeInWords(),
				entry.source().path());
	}

	private static void money(CsvFile file, String name, Side side, TaskFieldMoney field, Theme theme) {
		file.row(name, side.document().getCode(), theme.code(),
				field.spends() ? Part.MONEY.one() : "reserve of resultaat, telt niet mee", null, null, field.code(),
				field.name(), null, null, null, null, plain(field.expenditure()), plain(field.income()),
				field.source().placeInWords(), field.source().path());
	}

	private static @Nullable String plain(@Nullable BigDecimal euros) {
		return (euros == null) ? null : euros.stripTrailingZeros().toPlainString();
	}

}
