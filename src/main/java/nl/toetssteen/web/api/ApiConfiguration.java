package nl.toetssteen.web.api;

import java.util.List;

import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.ConversionService;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.web.accept.ContentNegotiationManager;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.ContentNegotiationConfigurer;
import org.springframework.web.servlet.config.annotation.CorsRegistry;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Paging, CSV, checked queries and CORS for every API call. */
@Configuration(proxyBeanMethods = false)
class ApiConfiguration implements WebMvcConfigurer {

	private final JsonMapper json;

	private final ObjectProvider<ContentNegotiationManager> negotiation;

	private final ObjectProvider<ConversionService> conversion;

	ApiConfiguration(JsonMapper json, ObjectProvider<ContentNegotiationManager> negotiation,
			ObjectProvider<ConversionService> conversion) {
		this.json = json;
		this.negotiation = negotiation;
		this.conversion = conversion;
	}

	@Override
	public void configureContentNegotiation(ContentNegotiationConfigurer configurer) {
		configurer.favorParameter(true)
			.parameterName("formaat")
			.mediaType("csv", CsvConverter.CSV)
			.mediaType("json", MediaType.APPLICATION_JSON);
	}

	// Last, so that JSON stays the answer to "anything will do".
	@Override
	public void configureMessageConverters(HttpMessageConverters.ServerBuilder builder) {
		builder.configureMessageConvertersList((converters) -> converters.add(new CsvConverter(this.json)));
	}

	@Override
	public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
		resolvers.add(new PagingResolver(this.negotiation));
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(new QueryCheck(this.conversion));
	}

	@Override
	public void addCorsMappings(CorsRegistry registry) {
		registry.addMapping("/api/**").allowedOrigins("*").allowedMethods("GET", "HEAD").exposedHeaders("API-Version");
	}

}
