import java.net.ServerSocket;

import org.codelibs.opensearch.runner.OpenSearchRunner;

/**
 * Starts one OpenSearch node in a folder, tells its port and waits to be stopped. Runs
 * from source in a process of its own, as it brings another Lucene than ours.
 */
class OpenSearchNode {

	public static void main(String[] args) throws Exception {
		int port;
		try (var free = new ServerSocket(0)) {
			port = free.getLocalPort();
		}
		var runner = new OpenSearchRunner();
		runner.setMaxHttpPort(port);
		runner.onBuild((number, settings) -> {
			settings.put("discovery.type", "single-node");
			settings.put("transport.port", "0");
			// A full disk of the machine must not keep a test from writing a few lines.
			settings.put("cluster.routing.allocation.disk.threshold_enabled", false);
		});
		runner.build(OpenSearchRunner.newConfigs().basePath(args[0]).numOfNode(1).baseHttpPort(port - 1).useLogger());
		System.out.println("OpenSearch answers on " + port);
		System.in.read(); // ends when the test that started it does
		System.exit(0);
	}

}
