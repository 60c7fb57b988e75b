package nl.toetssteen.web.api;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.accept.ContentNegotiationManager;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

import nl.toetssteen.web.Paging;

/** Hands a controller the page that the query asks for. */
class PagingResolver implements HandlerMethodArgumentResolver {

	private final ObjectProvider<ContentNegotiationManager> negotiation;

	PagingResolver(ObjectProvider<ContentNegotiationManager> negotiation) {
		this.negotiation = negotiation;
	}

	@Override
	public boolean supportsParameter(MethodParameter parameter) {
		return parameter.getParameterType() == Paging.class;
	}

	@Override
	public Paging resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer container,
			NativeWebRequest web, @Nullable WebDataBinderFactory binders) throws HttpMediaTypeNotAcceptableException {
		HttpServletRequest request = (HttpServletRequest) web.getNativeRequest();
		return new PagingQuery(request).paging(wantsCsv(this.negotiation.getObject().resolveMediaTypes(web)));
	}

	/** CSV only when it is asked for before JSON, so that a browser's wildcard is not. */
	private static boolean wantsCsv(List<MediaType> accepted) {
		return accepted.stream()
			.filter((type) -> type.includes(MediaType.APPLICATION_JSON) || type.equalsTypeAndSubtype(CsvConverter.CSV))
			.findFirst()
			.filter((type) -> type.equalsTypeAndSubtype(CsvConverter.CSV))
			.isPresent();
	}

}
