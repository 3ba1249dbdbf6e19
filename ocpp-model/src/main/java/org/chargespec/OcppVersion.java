package org.chargespec;

import java.util.Optional;
import org.chargespec.runtime.ActionTable;
import org.chargespec.v16.V16Actions;
import org.chargespec.v201.V201Actions;

/** The versions of OCPP that this library speaks. */
public enum OcppVersion {
  /** OCPP 1.6 edition 2, with the security extension. */
  V1_6("ocpp1.6", new V16Actions()),

  /** OCPP 2.0.1. */
  V2_0_1("ocpp2.0.1", new V201Actions());

  private final String subprotocol;

  @SuppressWarnings(
      "ImmutableEnumChecker") // it is immutable; to say so needs an annotation at run time
  private final MessageRegistry registry;

  OcppVersion(String subprotocol, ActionTable actions) {
    this.subprotocol = subprotocol;
    this.registry = new MessageRegistry(this, actions);
  }

  /**
   * Returns the name that both sides negotiate when the WebSocket opens, such as {@code ocpp1.6}.
   */
  public String subprotocol() {
    return subprotocol;
  }

  /** Returns the version of a WebSocket subprotocol, or nothing if it is none of ours. */
  public static Optional<OcppVersion> ofSubprotocol(String name) {
    for (OcppVersion version : values()) {
      if (version.subprotocol.equals(name)) {
        return Optional.of(version);
      }
    }
    return Optional.empty();
  }

  /** Returns the actions of this version. */
  public MessageRegistry registry() {
    return registry;
  }
}
