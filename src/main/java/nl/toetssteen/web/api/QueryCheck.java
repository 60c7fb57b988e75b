package nl.toetssteen.web.api;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.core.ParameterNameDiscoverer;
import org.springframework.core.convert.ConversionException;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.HandlerInterceptor;

import nl.toetssteen.web.BadQuery;
import nl.toetssteen.web.Listing;
import nl.toetssteen.web.Paging;

/**
 * Looks at the whole query before a call or page runs, so that the caller hears of every
 * mistake at once. Programs hear of misspelt parameters too; pages are linked to with
 * parameters of others added.
 */
class QueryCheck implements HandlerInterceptor {

	// No text of ours has them, and the database refuses some.
	private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

	// What is typed in a form may have lines.
	private static final Pattern CONTROL_IN_FORM = Pattern.compile("[\\p{Cntrl}&&[^\\r\\n\\t]]");

	private static final Pattern ENCODED_CONTROL = Pattern.compile("%([01]\\p{XDigit}|7[Ff])");

	// Takes out itself what cannot be searched for.
	private static final String QUESTION = "q";

	private final ParameterNameDiscoverer names = new DefaultParameterNameDiscoverer();

	private final ObjectProvider<ConversionService> conversion;

	QueryCheck(ObjectProvider<ConversionService> conversion) {
		this.conversion = conversion;
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		if (ENCODED_CONTROL.matcher(request.getRequestURI()).find()) {
			throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
		}
		if (handler instanceof HandlerMethod method && isOurs(method)) {
			Map<String, String> faults = faults(request, method);
			if (!faults.isEmpty()) {
				throw new BadQuery(faults);
			}
		}
		return true;
	}

	private static boolean isOurs(HandlerMethod method) {
		return method.getBeanType().getPackageName().startsWith("nl.toetssteen");
	}

	private Map<String, String> faults(HttpServletRequest request, HandlerMethod method) {
		Map<String, String[]> unknown = new LinkedHashMap<>(request.getParameterMap());
		Map<String, String> faults = new LinkedHashMap<>();
		for (MethodParameter parameter : method.getMethodParameters()) {
			parameter.initParameterNameDiscovery(this.names);
			check(parameter, request, unknown, faults);
		}
		if (Listing.class.isAssignableFrom(method.getReturnType().getParameterType())) {
			checkFormat(unknown.remove("formaat"), faults);
		}
		if (request.getRequestURI().startsWith("/api/")) {
			unknown.keySet().forEach((name) -> faults.put(name, "deze parameter bestaat hier niet."));
		}
		return faults;
	}

	private void check(MethodParameter parameter, HttpServletRequest request, Map<String, String[]> unknown,
			Map<String, String> faults) {
		RequestParam annotation = parameter.getParameterAnnotation(RequestParam.class);
		if (parameter.getParameterType() == Paging.class) {
			checkOnce("page", unknown.remove("page"), faults);
			checkOnce("pageSize", unknown.remove("pageSize"), faults);
			faults.putAll(new PagingQuery(request).faults());
		}
		else if (annotation != null) {
			String name = annotation.name().isEmpty() ? String.valueOf(parameter.getParameterName())
					: annotation.name();
			Pattern unfit = "POST".equals(request.getMethod()) ? CONTROL_IN_FORM : CONTROL;
			checkValue(name, unknown.remove(name), unfit, parameter, faults);
		}
	}

	private void checkValue(String name, String @Nullable [] values, Pattern unfit, MethodParameter parameter,
			Map<String, String> faults) {
		if (values == null) {
			return;
		}
		if (!isMany(parameter)) {
			checkOnce(name, values, faults);
		}
		if (!name.equals(QUESTION) && unfit.matcher(String.join("", values)).find()) {
			faults.put(name, "bevat een teken dat hier niet past.");
		}
		try {
			this.conversion.getObject()
				.convert((values.length == 1) ? values[0] : values, new TypeDescriptor(parameter));
		}
		catch (ConversionException ex) {
			faults.putIfAbsent(name, "deze waarde past hier niet.");
		}
	}

	private static boolean isMany(MethodParameter parameter) {
		return parameter.getParameterType().isArray()
				|| Collection.class.isAssignableFrom(parameter.getParameterType());
	}

	private static void checkOnce(String name, String @Nullable [] values, Map<String, String> faults) {
		if (values != null && values.length > 1) {
			faults.put(name, "mag maar één keer.");
		}
	}

	private static void checkFormat(String @Nullable [] values, Map<String, String> faults) {
		if (values != null && !String.join("", values).matches("csv|json")) {
			faults.put("formaat", "kies csv of json.");
		}
	}

}
