package org.chargespec.interop;

import com.acme.charging.Csms;
import com.acme.charging.JdkEnd;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chargespec.OcppVersion;
import org.chargespec.Side;
import org.chargespec.json.FreeJsonText;
import org.chargespec.json.OcppJson;
import org.chargespec.session.Session;
import org.chargespec.versions.OcppVersions;
import org.jspecify.annotations.Nullable;

/**
 * Runs our CSMS with a station of the other library, and our station with its CSMS, in each
 * version: every call of both sides, smallest and fullest. Both ends are strict.
 */
public final class Interop {

  private static final String IDENTITY = "CS-1";
  private static final String PASSWORD = "correct horse battery";

  private final Path peer;
  private final Path samples;
  private final Map<OcppVersion, List<Exchanged>> exchanged = new LinkedHashMap<>();
  private final List<String> failures = new ArrayList<>();

  private Interop(Path peer, Path samples) throws IOException {
    this.peer = peer;
    this.samples = samples;
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    for (OcppVersion version : OcppVersions.all()) {
      List<Exchanged> all = Exchanged.of(version);
      exchanged.put(version, all);
      json.put(version.subprotocol(), all.stream().map(Exchanged::json).toList());
    }
    Files.writeString(samples, FreeJsonText.write(json));
  }

  /**
   * Runs it; ends with status 1 if anything went wrong.
   *
   * @param args the folder of the other program, and the file for the samples
   */
  public static void main(String[] args) throws Exception {
    Interop interop = new Interop(Path.of(args[0]), Path.of(args[1]));
    for (OcppVersion version : interop.exchanged.keySet()) {
      interop.ourCsms(version);
      interop.ourStation(version);
    }
    interop.failures.forEach(System.out::println);
    System.exit(interop.failures.isEmpty() ? 0 : 1);
  }

  private OurEnd end(OcppVersion version, Side side) {
    return new OurEnd(version, side, exchanged.getOrDefault(version, List.of()));
  }

  private void ourCsms(OcppVersion version) throws Exception {
    OurEnd end = end(version, Side.CSMS);
    Csms csms =
        new Csms(
            Map.of(IDENTITY, PASSWORD),
            List.of(OcppJson.strict(version)),
            (negotiated, session) -> end,
            station -> end,
            null);
    String[] command = {
      "node",
      "station.mjs",
      csms.uri().toString(),
      version.subprotocol(),
      samples.toAbsolutePath().toString()
    };
    try (Peer station = new Peer(peer, command)) {
      station.await("DONE");
      end.callAll(csms.session(IDENTITY).orElseThrow());
      report("our CSMS", end, station);
    } finally {
      csms.stop();
    }
  }

  private void ourStation(OcppVersion version) throws Exception {
    OurEnd end = end(version, Side.CHARGING_STATION);
    String[] command = {
      "node", "csms.mjs", version.subprotocol(), samples.toAbsolutePath().toString()
    };
    try (Peer csms = new Peer(peer, command)) {
      URI uri = URI.create("ws://localhost:" + csms.await("PORT") + "/" + IDENTITY);
      JdkEnd connection =
          new JdkEnd(
              Session.builder(OcppJson.strict(version), Side.CHARGING_STATION)
                  .handler(end)
                  .listener(end));
      HttpClient.newHttpClient()
          .newWebSocketBuilder()
          .subprotocols(version.subprotocol())
          .buildAsync(uri, connection)
          .join();
      csms.await("DONE");
      end.callAll(connection.session());
      report("our station", end, csms);
    }
  }

  private void report(String who, OurEnd end, Peer other) throws IOException {
    int seen = other.end();
    failures.addAll(end.failures());
    failures.addAll(other.failures());
    System.out.printf(
        "%s, %s: %d calls answered, %d of them seen by the other library, %d failures%n",
        end.version(), who, end.count(), seen, end.failures().size() + other.failures().size());
  }
}
