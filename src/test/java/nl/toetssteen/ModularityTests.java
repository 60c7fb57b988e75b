package nl.toetssteen;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

class ModularityTests {

	private final ApplicationModules modules = ApplicationModules.of(ToetssteenApplication.class);

	@Test
	void arrowsBetweenModulesRunOnlyAsListed() {
		this.modules.verify();
	}

	@Test
	void drawsTheModules() {
		new Documenter(this.modules).writeModulesAsPlantUml().writeIndividualModulesAsPlantUml();
	}

}
