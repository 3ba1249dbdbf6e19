package org.chargespec.versions;

import java.util.List;
import java.util.Optional;
import org.chargespec.OcppVersion;
import org.chargespec.v16.Ocpp16;
import org.chargespec.v201.Ocpp201;
import org.chargespec.v21.Ocpp21;

/** The versions of OCPP that this library ships. */
public final class OcppVersions {

  private static final List<OcppVersion> ALL =
      List.of(Ocpp16.VERSION, Ocpp201.VERSION, Ocpp21.VERSION);

  private OcppVersions() {}

  /** Returns all of them, oldest first. */
  public static List<OcppVersion> all() {
    return ALL;
  }

  /** Returns the version of a WebSocket subprotocol, or empty if none of them has it. */
  public static Optional<OcppVersion> ofSubprotocol(String name) {
    return ALL.stream().filter(version -> version.subprotocol().equals(name)).findFirst();
  }
}
