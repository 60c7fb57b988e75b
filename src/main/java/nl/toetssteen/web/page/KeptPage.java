package nl.toetssteen.web.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.GZIPOutputStream;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;

/**
 * A page as it was sent, plain and compressed, so that neither is done again.
 *
 * @param state of the database it was made in
 */
record KeptPage(String state, String contentType, byte[] plain, byte[] zipped) {

	static KeptPage of(String state, String contentType, byte[] body) throws IOException {
		var zipped = new ByteArrayOutputStream();
		try (var zip = new GZIPOutputStream(zipped)) {
			zip.write(body);
		}
		return new KeptPage(state, contentType, body, zipped.toByteArray());
	}

	void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
		String accepted = String.valueOf(request.getHeader(HttpHeaders.ACCEPT_ENCODING));
		boolean zip = accepted.contains("gzip") && !accepted.matches(".*gzip\\s*;\\s*q=0(\\.0*)?(,.*|\\s*)");
		byte[] body = zip ? this.zipped : this.plain;
		response.setContentType(this.contentType);
		response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
		if (zip) {
			response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
		}
		response.setContentLength(body.length);
		response.getOutputStream().write(body);
	}

}
