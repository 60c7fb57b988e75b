package nl.toetssteen.web.api;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.servers.Server;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.HandlerMethod;

import nl.toetssteen.web.Paging;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

/** Describes the API to programs, in Dutch. */
@Configuration(proxyBeanMethods = false)
class OpenApiConfiguration {

	static {
		SpringDocUtils.getConfig().addRequestWrapperToIgnore(Paging.class);
	}

	@Bean
	OpenAPI openApi() {
		Info info = new Info().title("Toetssteen")
			.version(ApiVersionFilter.VERSION)
			.description("""
					Wat partijen beloofden, wat de coalitie afsprak, wat de gemeente plant en wat het kost, \
					elk met zijn bron. Elke lijst is er in bladzijden als JSON en in haar geheel als CSV.""")
			.license(new License().name("EUPL-1.2").identifier("EUPL-1.2"));
		return new OpenAPI().info(info).servers(List.of(new Server().url("/").description("Dit portaal")));
	}

	@Bean
	GlobalOperationCustomizer pagedOperations() {
		return (operation, method) -> isPaged(method) ? paged(operation) : operation;
	}

	private static boolean isPaged(HandlerMethod method) {
		return Arrays.stream(method.getMethodParameters())
			.anyMatch((parameter) -> parameter.getParameterType() == Paging.class);
	}

	private static Operation paged(Operation operation) {
		IntegerSchema page = new IntegerSchema();
		page.setMinimum(BigDecimal.ONE);
		page.setDefault(1);
		IntegerSchema size = new IntegerSchema();
		size.setMinimum(BigDecimal.ONE);
		size.setMaximum(BigDecimal.valueOf(Paging.LARGEST_SIZE));
		size.setDefault(Paging.DEFAULT_SIZE);
		return operation.addParametersItem(query("page", "Nummer van de bladzijde, vanaf 1.", page))
			.addParametersItem(query("pageSize", "Aantal per bladzijde.", size))
			.addParametersItem(query("formaat", "csv geeft de hele lijst als rekenblad; anders JSON.",
					new StringSchema().addEnumItem("json").addEnumItem("csv")));
	}

	private static Parameter query(String name, String description, Schema<?> schema) {
		return new Parameter().in("query").name(name).description(description).schema(schema).required(false);
	}

}
