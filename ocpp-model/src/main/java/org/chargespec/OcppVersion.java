package org.chargespec;

import java.util.Objects;
import org.chargespec.runtime.ActionTable;
import org.chargespec.runtime.VersionData;

/**
 * A version of OCPP. Each has one instance, such as {@code Ocpp16.VERSION} in {@code
 * org.chargespec.v16}; {@code org.chargespec.versions.OcppVersions} lists the shipped ones.
 */
public final class OcppVersion {

  private final VersionData data;
  private final MessageRegistry registry;

  private OcppVersion(VersionData data, ActionTable actions) {
    this.data = Objects.requireNonNull(data, "data");
    this.registry = new MessageRegistry(this, Objects.requireNonNull(actions, "actions"));
  }

  /** For generated code alone: returns a new version. */
  public static OcppVersion of(VersionData data, ActionTable actions) {
    return new OcppVersion(data, actions);
  }

  /** Returns the number, such as {@code 1.6}. */
  public String number() {
    return data.number();
  }

  /**
   * Returns the name that both sides negotiate when the WebSocket opens, such as {@code ocpp1.6}.
   */
  public String subprotocol() {
    return data.subprotocol();
  }

  /** Returns the actions of this version. */
  public MessageRegistry registry() {
    return registry;
  }

  /** For ocpp-json alone: returns the data of this version. */
  public VersionData data() {
    return data;
  }

  /** Returns the title, such as {@code OCPP 1.6}. */
  @Override
  public String toString() {
    return data.title();
  }
}
