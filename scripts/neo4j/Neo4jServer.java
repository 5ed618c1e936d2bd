import java.io.IOException;
import java.nio.file.Path;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;

/**
 * Starts a Neo4j Community server with Bolt on loopback: java -cp 'lib/*' Neo4jServer.java HOME PORT [--until-stdin-ends]
 * With the last argument it stops when its standard input ends, so that no server outlives the process that started it.
 */
public class Neo4jServer {
    public static void main(String[] args) {
        Path home = Path.of(args[0]).toAbsolutePath();
        SocketAddress address = new SocketAddress("127.0.0.1", Integer.parseInt(args[1]));
        DatabaseManagementService dbms = new DatabaseManagementServiceBuilder(home)
            .loadPropertiesFromFile(home.resolve("conf/neo4j.conf"))
            .setConfig(BoltConnector.enabled, true)
            .setConfig(BoltConnector.listen_address, address)
            .setConfig(BoltConnector.advertised_address, address)
            .build();
        Runtime.getRuntime().addShutdownHook(new Thread(dbms::shutdown));
        System.out.println("bolt://" + address + " ready");
        if (args.length > 2 && args[2].equals("--until-stdin-ends")) stopWhenInputEnds();
    }

    private static void stopWhenInputEnds() {
        try {
            while (System.in.read() >= 0) continue;
        } catch (IOException gone) {
            System.err.println("standard input lost: " + gone.getMessage());
        }
        System.exit(0);
    }
}
