package nl.toetssteen;

import java.nio.file.Path;

/** Starts the cluster in a folder and waits to be killed. */
class AbandonedPortal {

	static final String READY = "ready";

	public static void main(String[] args) throws Exception {
		var postgres = new Cluster(DataFolder.claim(Path.of(args[0]))).start();
		try (var connection = postgres.getPostgresDatabase().getConnection();
				var statement = connection.createStatement()) {
			statement.execute("create table kept as select 42 as answer");
		}
		System.out.println(READY);
		Thread.currentThread().join();
	}

}
