package nl.toetssteen.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What people judged about pledges: per pledge how well each target answers it, from 0 to 3. */
class Judged {

	private final Map<String, Map<String, Double>> grades = new LinkedHashMap<>();

	private final double least;

	private Judged(double least) {
		this.least = least;
	}

	/** Pairs of a pledge and an activity. */
	static Judged pairs(Path file) throws IOException {
		var judged = new Judged(2);
		for (String[] row : rows(file)) {
			if (row[1].equals("activity")) {
				judged.grades.computeIfAbsent(row[0], (_) -> new LinkedHashMap<>()).put(row[2], Double.parseDouble(row[3]));
			}
		}
		return judged;
	}

	/** Pairs of a pledge and the label of a row of money; a reader who did not name it gave 0. */
	static Judged rowsOfMoney(Path file) throws IOException {
		var judged = new Judged(1);
		for (String[] row : rows(file)) {
			judged.grades.computeIfAbsent(row[0], (_) -> new LinkedHashMap<>())
				.put(letters(row[2]), (grade(row, 3) + grade(row, 4)) / 2);
		}
		return judged;
	}

	private static List<String[]> rows(Path file) throws IOException {
		return Files.readAllLines(file).stream().skip(1).map((line) -> line.split("\t", -1)).toList();
	}

	private static double grade(String[] row, int column) {
		return row[column].isEmpty() ? 0 : Double.parseDouble(row[column]);
	}

	static String letters(String label) {
		return label.toLowerCase().replaceAll("[^a-z0-9]", "");
	}

	/** Mean nDCG at 5, mean recall at 10, and over how many pledges. */
	record Quality(double ndcg, double recall, int pledges) {
	}

	Quality of(Function<String, List<String>> ranking) {
		double ndcg = 0;
		double recall = 0;
		int count = 0;
		for (Map.Entry<String, Map<String, Double>> pledge : this.grades.entrySet()) {
			Map<String, Double> grades = pledge.getValue();
			if (grades.values().stream().anyMatch((grade) -> grade >= this.least)) {
				List<String> ranked = named(ranking.apply(pledge.getKey()), grades);
				ndcg += gains(ranked, grades) / gains(best(grades), grades);
				recall += recall(ranked, grades);
				count++;
			}
		}
		return new Quality(ndcg / count, recall / count, count);
	}

	/** A grant is judged by its receiver, and its label goes on with its purpose; a task field is judged with its code. */
	private static List<String> named(List<String> ranked, Map<String, Double> grades) {
		List<String> named = new ArrayList<>();
		for (String each : ranked) {
			named.add(grades.containsKey(each) ? each
					: grades.keySet().stream().filter((name) -> each.length() > 5 && name.length() > 5 && (each.startsWith(name) || name.endsWith(each))).findFirst().orElse(each));
		}
		return named;
	}

	private static List<String> best(Map<String, Double> grades) {
		return grades.entrySet().stream().sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())).map(Map.Entry::getKey).toList();
	}

	private static double gains(List<String> ranked, Map<String, Double> grades) {
		double sum = 0;
		for (int at = 0; at < Math.min(5, ranked.size()); at++) {
			sum += (Math.pow(2, grades.getOrDefault(ranked.get(at), 0.0)) - 1) / (Math.log(at + 2) / Math.log(2));
		}
		return sum;
	}

	private double recall(List<String> ranked, Map<String, Double> grades) {
		List<String> good = grades.keySet().stream().filter((name) -> grades.get(name) >= this.least).toList();
		long found = good.stream().filter(ranked.subList(0, Math.min(10, ranked.size()))::contains).count();
		return (double) found / Math.min(10, good.size());
	}

}
