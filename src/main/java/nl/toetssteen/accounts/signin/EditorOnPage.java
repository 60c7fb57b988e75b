package nl.toetssteen.accounts.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import nl.toetssteen.accounts.people.Passport;

/**
 * Tells every page who is signed in, and keeps such pages and forms out of every cache.
 * Pages for visitors stay as they are.
 */
@Component
class EditorOnPage implements HandlerInterceptor, WebMvcConfigurer {

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this);
	}

	@Override
	public void postHandle(HttpServletRequest request, HttpServletResponse response, Object handler,
			@Nullable ModelAndView page) {
		boolean closed = Refusals.isEditors(request.getRequestURI());
		if (closed || (page != null && Passport.shown().isPresent())) {
			response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
		}
		if (page != null && !String.valueOf(page.getViewName()).startsWith("redirect:")) {
			Passport.shown().ifPresent((passport) -> page.addObject("editor", passport.editor()));
		}
	}

}
