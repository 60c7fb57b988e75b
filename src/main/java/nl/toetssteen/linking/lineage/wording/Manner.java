package nl.toetssteen.linking.lineage.wording;

import java.util.Locale;

/** A way of saying that makes a promise firmer or looser. */
enum Manner {

	FIRM("stellig"), CONDITION("voorwaarde"), TENTATIVE("verkennend"), FOUNDING("invoerend"), DONE("gerealiseerd"),
	LESS("minder"), NONE("geen"), TERM("termijn"), AMOUNT("hoeveelheid");

	private final String dutch;

	Manner(String dutch) {
		this.dutch = dutch;
	}

	static Manner named(String dutch) {
		for (Manner manner : values()) {
			if (manner.dutch.equals(dutch.strip().toLowerCase(Locale.ROOT))) {
				return manner;
			}
		}
		throw new IllegalArgumentException("No manner of saying: " + dutch);
	}

}
