package nl.toetssteen;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.modulith.Modulithic;

/** The portal: what a party promised beside what was agreed, planned and paid for. */
@Modulithic(systemName = "Toetssteen")
@SpringBootApplication
@ConfigurationPropertiesScan
public class ToetssteenApplication {

	public static void main(String[] args) {
		SpringApplication.run(ToetssteenApplication.class, args);
	}

}
