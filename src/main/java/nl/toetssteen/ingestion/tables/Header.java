package nl.toetssteen.ingestion.tables;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The header of a table, taken apart.
 *
 * @param label what stands above the labels of the rows; empty when nothing does
 * @param columns the names of the columns with numbers
 * @param remark what stands above the text after the numbers; empty when nothing does
 * @param lines how many printed lines it takes
 * @param score how well the words fit the columns, per column
 */
record Header(List<String> label, List<String> columns, String remark, int lines, double score) {

	private static final Pattern SEVERAL_YEARS = Pattern.compile("\\b(?:19|20)\\d\\d (?:19|20)\\d\\d\\b");

	/** Whether the labels of the rows take more than one column of text. */
	boolean hasSeveralTexts() {
		return this.label.stream().filter(Vocabulary::isTextHead).count() > 1;
	}

	String labelText() {
		return String.join(" ", this.label);
	}

	/** Whether no name is that of several columns: "2024 2025". */
	boolean namesEachColumn() {
		return this.columns.stream().noneMatch((name) -> SEVERAL_YEARS.matcher(name).find());
	}

}
