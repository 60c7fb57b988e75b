package nl.toetssteen.ingestion.pdf.lines;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import nl.toetssteen.ingestion.pdf.grids.Grid;
import nl.toetssteen.ingestion.pdf.grids.Grids;

/**
 * What a page consists of before its columns are known.
 *
 * @param numbers which ruled table an atom is, of those that are one
 */
record Atoms(PageWords page, List<Atom> all, Map<Atom, Integer> numbers, List<Grid> grids) {

	/** In ems; words farther apart on a row may belong to different columns. */
	private static final double GAP = 0.95;

	/**
	 * Takes a page apart.
	 * @param tables the words of each table that was read before
	 */
	static Atoms of(PageWords page, List<List<Word>> tables) {
		List<Grid> grids = Grids.in(page.rulings());
		Map<Word, Integer> read = new IdentityHashMap<>();
		for (int i = 0; i < tables.size(); i++) {
			int number = grids.size() + i;
			tables.get(i).forEach((word) -> read.put(word, number));
		}
		Map<Integer, List<Word>> ruled = new HashMap<>();
		for (Word word : page.words()) {
			Integer table = read.get(word);
			ruled.computeIfAbsent((table != null) ? table : grid(grids, word), (_) -> new ArrayList<>()).add(word);
		}
		List<Atom> atoms = new ArrayList<>();
		Map<Atom, Integer> numbers = new HashMap<>();
		ruled.forEach((grid, words) -> {
			if (grid >= 0) {
				Atom table = Atom.of(words, true);
				atoms.add(table);
				numbers.put(table, grid);
			}
			else {
				Rows.of(words).forEach((row) -> Rows.cut(row, GAP).forEach((part) -> atoms.add(Atom.of(part, false))));
			}
		});
		return new Atoms(page, atoms, numbers, grids);
	}

	private static int grid(List<Grid> grids, Word word) {
		for (int i = 0; i < grids.size(); i++) {
			if (grids.get(i).holds((word.left() + word.right()) / 2, word.y() - word.size() / 3)) {
				return i;
			}
		}
		return -1;
	}

}
