package nl.toetssteen.comparison.sidebyside;

import nl.toetssteen.themes.Theme;

/**
 * How much both documents say under a theme.
 *
 * @param left number of pledges, items, goals and activities in the one
 * @param right the same in the other
 */
record Counts(Theme theme, long left, long right) {
}
