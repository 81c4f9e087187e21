import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import org.neo4j.cli.ExecutionContext;
import org.neo4j.commandline.admin.security.SetInitialPasswordCommand;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import picocli.CommandLine;

/**
 * The community server with Bolt and nothing else (no HTTP, no shell), for tests where the official distribution cannot
 * be had. NEO4J_HOME is its folder, NEO4J_AUTH is `neo4j/PASSWORD` or `none`, BOLT_LISTEN is host:port.
 */
final class Neo4j {
  public static void main(String[] arguments) throws Exception {
    Path home = Path.of(setting("NEO4J_HOME", "/data"));
    String auth = setting("NEO4J_AUTH", "none");
    String[] listen = setting("BOLT_LISTEN", "0.0.0.0:7687").split(":");
    boolean guarded = !auth.equals("none");
    Files.createDirectories(home.resolve("conf"));
    if (guarded) setFirstPassword(home, auth.split("/", 2)[1]);

    var server =
        new DatabaseManagementServiceBuilder(home)
            .setConfig(GraphDatabaseSettings.auth_enabled, guarded)
            .setConfig(BoltConnector.enabled, true)
            .setConfig(BoltConnector.listen_address, new SocketAddress(listen[0], Integer.parseInt(listen[1])))
            .build();
    var stopped = new CountDownLatch(1);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> { server.shutdown(); stopped.countDown(); }));
    // The words that those who wait for the official image look for in its log.
    System.out.println("Bolt enabled on " + String.join(":", listen) + ".");
    System.out.println("Started.");
    stopped.await();
  }

  /** Takes effect on an empty folder only, as with the official image. */
  private static void setFirstPassword(Path home, String password) {
    var command = new SetInitialPasswordCommand(new ExecutionContext(home, home.resolve("conf")));
    new CommandLine(command).execute(password);
  }

  private static String setting(String name, String fallback) {
    String value = System.getenv(name);
    return value == null || value.isEmpty() ? fallback : value;
  }
}
