package nl.toetssteen.web.api;

import java.net.URI;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.core.MethodParameter;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;
import org.springframework.web.util.UriComponentsBuilder;

import nl.toetssteen.web.Listing;

/** Names a CSV download after what was asked for: "beloften-sp-assen-2026.csv". */
@ControllerAdvice
class CsvAttachment implements ResponseBodyAdvice<Listing<?>> {

	@Override
	public boolean supports(MethodParameter returnType, Class<? extends HttpMessageConverter<?>> converter) {
		return Listing.class.isAssignableFrom(returnType.getParameterType());
	}

	@Override
	public @Nullable Listing<?> beforeBodyWrite(@Nullable Listing<?> body, MethodParameter returnType, MediaType type,
			Class<? extends HttpMessageConverter<?>> converter, ServerHttpRequest request,
			ServerHttpResponse response) {
		response.getHeaders().add(HttpHeaders.VARY, HttpHeaders.ACCEPT);
		if (type.equalsTypeAndSubtype(CsvConverter.CSV)) {
			response.getHeaders()
				.setContentDisposition(ContentDisposition.attachment().filename(fileName(request.getURI())).build());
		}
		return body;
	}

	private static String fileName(URI uri) {
		var parts = UriComponentsBuilder.fromUri(uri).build();
		Stream<String> filters = parts.getQueryParams()
			.entrySet()
			.stream()
			.filter((each) -> !each.getKey().matches("formaat|page|pageSize"))
			.flatMap((each) -> each.getValue().stream());
		return Stream.concat(parts.getPathSegments().stream().skip(2), filters)
			.map((part) -> String.valueOf(part).replaceAll("[^A-Za-z0-9-]+", "-"))
			.collect(Collectors.joining("-"))
			.transform((name) -> name.substring(0, Math.min(name.length(), 100)) + ".csv");
	}

}
