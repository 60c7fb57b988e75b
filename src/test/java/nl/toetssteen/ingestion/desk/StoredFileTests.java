package nl.toetssteen.ingestion.desk;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class StoredFileTests {

	@Test
	void keepsOfANameWhatCannotDeceive() {
		assertThat(StoredFile.cleaned("../../etc/programma 2040.pdf")).isEqualTo("programma 2040.pdf");
		assertThat(StoredFile.cleaned("C:\\map\\begroting.pdf")).isEqualTo("begroting.pdf");
		assertThat(StoredFile.cleaned("plan\u0000\r\n\u001b[31m.pdf")).isEqualTo("plan[31m.pdf");
		assertThat(StoredFile.cleaned("plan\u202efdp.exe")).as("turned around").isEqualTo("planfdp.exe");
		assertThat(StoredFile.cleaned(" ..htaccess ")).isEqualTo("htaccess");
		assertThat(StoredFile.cleaned("a/")).isEqualTo("bestand zonder naam");
	}

	@Test
	void cutsALongNameBetweenSigns() {
		String cut = StoredFile.cleaned("x" + "\ud83c\udfe0".repeat(100) + ".pdf");

		assertThat(cut).hasSizeLessThanOrEqualTo(150).endsWith(".pdf");
		assertThat(cut.codePoints()).noneMatch((sign) -> sign >= 0xd800 && sign <= 0xdfff);
	}

}
