package nl.toetssteen.ingestion.process;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * How the process that reads is started: from the same class path or jar as the portal.
 */
class ChildCommand {

	private static final Path NICE = Path.of("/usr/bin/nice");

	private final ImportLimits limits;

	ChildCommand(ImportLimits limits) {
		this.limits = limits;
	}

	ProcessBuilder builder() {
		List<String> command = new ArrayList<>();
		// Visitors go first: the portal answers while a file is read.
		if (Files.isExecutable(NICE)) {
			command.addAll(List.of(NICE.toString(), "-n", "5"));
		}
		command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
		command.addAll(List.of("-Xmx" + this.limits.memory().toMegabytes() + "m", "-Xss2m", "-XX:+UseSerialGC",
				"-XX:MaxMetaspaceSize=128m", "-XX:MaxDirectMemorySize=32m", "-XX:+ExitOnOutOfMemoryError",
				"-XX:-UsePerfData", "-XX:-CreateCoredumpOnCrash", "-XX:ErrorFile=" + nowhere(),
				"-Djava.awt.headless=true"));
		// Nobody answers there, so that nothing in a file can call home.
		command.addAll(List.of("-DsocksProxyHost=127.0.0.1", "-DsocksProxyPort=1"));
		command.addAll(List.of("-Dorg.apache.commons.logging.LogFactory=org.apache.commons.logging.impl.LogFactoryImpl",
				"-Dorg.apache.commons.logging.Log=org.apache.commons.logging.impl.NoOpLog"));
		command.addAll(program());
		var builder = new ProcessBuilder(command);
		// The portal's own environment holds secrets.
		builder.environment().keySet().retainAll(List.of("PATH", "TMPDIR", "SYSTEMROOT"));
		builder.environment().put("LC_ALL", "C.UTF-8");
		return builder;
	}

	private static List<String> program() {
		String main = ReadingMain.class.getName();
		String path = System.getProperty("java.class.path");
		String from = String.valueOf(ReadingMain.class.getProtectionDomain().getCodeSource().getLocation());
		return from.startsWith("jar:nested:") ? List.of("-cp", path, "-Dloader.main=" + main,
				"org.springframework.boot.loader.launch.PropertiesLauncher") : List.of("-cp", path, main);
	}

	private static String nowhere() {
		return Files.exists(Path.of("/dev/null")) ? "/dev/null" : "NUL";
	}

}
