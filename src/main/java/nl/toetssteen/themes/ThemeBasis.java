package nl.toetssteen.themes;

/** Why something stands under a theme. */
public enum ThemeBasis {

	/** The authors themselves put it in a chapter about the theme. */
	BY_CHAPTER,

	/** The portal assigned it by its words; pages say "automatisch ingedeeld". */
	BY_TEXT

}
