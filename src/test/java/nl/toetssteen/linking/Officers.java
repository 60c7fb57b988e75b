package nl.toetssteen.linking;

import java.util.function.Supplier;

import nl.toetssteen.accounts.Editor;
import nl.toetssteen.accounts.Role;
import nl.toetssteen.accounts.TestEditors;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** The officers of the village: one who may propose and two who may confirm as well. */
class Officers {

	final Editor anna;

	final Editor bas;

	final Editor cees;

	private final TestEditors editors;

	Officers(ApplicationContext context) {
		this.editors = new TestEditors(context);
		this.anna = this.editors.make("Anna Koppelaar", Role.LINKER);
		this.bas = this.editors.make("Bas Controleur", Role.LINKER, Role.CHECKER);
		this.cees = this.editors.make("Cees Controleur", Role.LINKER, Role.CHECKER);
	}

	<T> T anna(Supplier<T> act) {
		return this.editors.acting(this.anna, act);
	}

	<T> T bas(Supplier<T> act) {
		return this.editors.acting(this.bas, act);
	}

	<T> T cees(Supplier<T> act) {
		return this.editors.acting(this.cees, act);
	}

	/** A request of this officer. */
	RequestPostProcessor request(Editor officer) {
		return this.editors.as(officer);
	}

}
