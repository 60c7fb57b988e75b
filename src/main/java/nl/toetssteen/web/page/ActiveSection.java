package nl.toetssteen.web.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.toetssteen.web.Dutch;
import org.jspecify.annotations.Nullable;

import org.springframework.context.annotation.Import;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Tells every page in which part of the menu it is, by the first step of its address, and
 * brings what the layout needs into every web test.
 */
@Component
@Import({ Dutch.class, Glossary.class, Stylesheet.class })
class ActiveSection implements HandlerInterceptor, WebMvcConfigurer {

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this);
	}

	@Override
	public void postHandle(HttpServletRequest request, HttpServletResponse response, Object handler,
			@Nullable ModelAndView page) {
		if (page != null && page.isReference() && !String.valueOf(page.getViewName()).startsWith("redirect:")) {
			String[] steps = request.getRequestURI().split("/", 3);
			page.addObject("section", (steps.length > 1) ? steps[1] : "");
		}
	}

}
