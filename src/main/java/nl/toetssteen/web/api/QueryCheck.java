package nl.toetssteen.web.api;

import java.util.LinkedHashMap;
import java.util.Map;

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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

import nl.toetssteen.web.BadQuery;
import nl.toetssteen.web.Listing;
import nl.toetssteen.web.Paging;

/**
 * Looks at the whole query before an API call runs, so that the caller hears of every
 * mistake at once, misspelt parameters included.
 */
class QueryCheck implements HandlerInterceptor {

	private final ParameterNameDiscoverer names = new DefaultParameterNameDiscoverer();

	private final ObjectProvider<ConversionService> conversion;

	QueryCheck(ObjectProvider<ConversionService> conversion) {
		this.conversion = conversion;
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
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
		unknown.keySet().forEach((name) -> faults.put(name, "deze parameter bestaat hier niet."));
		return faults;
	}

	private void check(MethodParameter parameter, HttpServletRequest request, Map<String, String[]> unknown,
			Map<String, String> faults) {
		RequestParam annotation = parameter.getParameterAnnotation(RequestParam.class);
		if (parameter.getParameterType() == Paging.class) {
			unknown.remove("page");
			unknown.remove("pageSize");
			faults.putAll(new PagingQuery(request).faults());
		}
		else if (annotation != null) {
			String name = annotation.name().isEmpty() ? String.valueOf(parameter.getParameterName())
					: annotation.name();
			checkValue(name, unknown.remove(name), parameter, faults);
		}
	}

	private void checkValue(String name, String @Nullable [] values, MethodParameter parameter,
			Map<String, String> faults) {
		if (values == null) {
			return;
		}
		try {
			this.conversion.getObject()
				.convert((values.length == 1) ? values[0] : values, new TypeDescriptor(parameter));
		}
		catch (ConversionException ex) {
			faults.put(name, "deze waarde past hier niet.");
		}
	}

	private static void checkFormat(String @Nullable [] values, Map<String, String> faults) {
		if (values != null && !String.join("", values).matches("csv|json")) {
			faults.put("formaat", "kies csv of json.");
		}
	}

}
