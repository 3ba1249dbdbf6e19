package org.chargespec.session;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chargespec.json.OcppJson;

/**
 * The versions that a server speaks, and which of them a station gets. A version of your own may be
 * among them. Immutable.
 *
 * <pre>{@code
 * Subprotocols spoken =
 *     Subprotocols.of(List.of(tolerant21, tolerant201, tolerant16))
 *         .withStation("CP-0017", List.of(veryTolerant16));
 * spoken.negotiate(station, offered)
 *     .map(json -> Session.builder(json, Side.CSMS). ... )
 * }</pre>
 */
public final class Subprotocols {

  private final List<OcppJson> preferred;
  private final Map<String, List<OcppJson>> stations;

  private Subprotocols(List<OcppJson> preferred, Map<String, List<OcppJson>> stations) {
    this.preferred = preferred;
    this.stations = stations;
  }

  /**
   * Returns a list of versions for all stations.
   *
   * @param preferred the versions, each with its settings; the one that is preferred comes first
   */
  public static Subprotocols of(List<OcppJson> preferred) {
    return new Subprotocols(List.copyOf(preferred), Map.of());
  }

  /**
   * Returns the same, but with other versions, or other settings, for one station.
   *
   * @param station its identity
   * @param versions the versions for it, in place of those for all stations; the one that is
   *     preferred comes first
   */
  public Subprotocols withStation(String station, List<OcppJson> versions) {
    Map<String, List<OcppJson>> more = new HashMap<>(stations);
    more.put(station, List.copyOf(versions));
    return new Subprotocols(preferred, more);
  }

  /** Returns the subprotocols of a station's versions, the preferred one first. */
  public List<String> names(String station) {
    return versions(station).stream().map(json -> json.version().subprotocol()).toList();
  }

  /**
   * Picks the version for a connection: the first of ours that the station offers. The subprotocol
   * to confirm is {@code json.version().subprotocol()}.
   *
   * @param station its identity
   * @param offered the subprotocols that it offers
   * @return nothing if none of them is spoken: the connection is to be refused
   */
  public Optional<OcppJson> negotiate(String station, List<String> offered) {
    return versions(station).stream()
        .filter(json -> offered.contains(json.version().subprotocol()))
        .findFirst();
  }

  private List<OcppJson> versions(String station) {
    return stations.getOrDefault(station, preferred);
  }
}
