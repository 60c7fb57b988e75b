package nl.toetssteen.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import nl.toetssteen.ToetssteenApplication;
import nl.toetssteen.comparison.differences.Differences;
import nl.toetssteen.comparison.differences.matching.Group;
import nl.toetssteen.comparison.differences.matching.Mention;
import nl.toetssteen.documents.quantities.Measure;
import org.springframework.boot.builder.SpringApplicationBuilder;

/**
 * Lays the groups of quantities beside groups that people judged. Arguments: a folder to
 * work in, the judged file, and for each short name of a document in it "short=code".
 */
class QuantityBenchmark {

	public static void main(String[] args) throws IOException {
		Locale.setDefault(Locale.ROOT);
		// Run from source, we have a class loader of our own, in which the portal finds nothing.
		Thread.currentThread().setContextClassLoader(ToetssteenApplication.class.getClassLoader());
		Map<String, String> codes = new HashMap<>();
		Arrays.stream(args).skip(2).map((each) -> each.split("=")).forEach((pair) -> codes.put(pair[0], pair[1]));
		try (var portal = new SpringApplicationBuilder(ToetssteenApplication.class).run("--server.port=0",
				"--spring.main.banner-mode=off", "--toetssteen.data=" + args[0])) {
			long start = System.nanoTime();
			var found = portal.getBean(Differences.class).find();
			System.out.printf("%d quantities, %d groups, in %.1f s%n%n", found.mentions().size(), found.groups().size(),
					(System.nanoTime() - start) / 1e9);
			JudgedGroups.of(Path.of(args[1]), codes).measure(found.mentions(), found.groups());
			System.out.println("\nAll groups made, to be read by eye:\n");
			found.groups().forEach(QuantityBenchmark::print);
		}
		System.exit(0);
	}

	private static void print(Group group) {
		System.out.printf("%s: %s%n", group.heading(), group.verdict().dutch());
		for (Mention member : group.members()) {
			Measure measure = member.quantity().measure();
			System.out.printf("  - %s: %s %s %s “%s”%n", member.ref(), measure.comparator().dutch(),
					measure.value().toPlainString(), measure.unit(), member.quantity().words());
		}
	}

}
