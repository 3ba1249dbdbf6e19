package com.acme.ocpp;

import java.util.List;
import org.chargespec.NonConformingException;
import org.chargespec.v16.AuthorizationStatus;
import org.chargespec.v16.ChargePointStatus;
import org.chargespec.v16.IdTagInfo;

/** Uses what was generated, beside it and from the standard. */
public final class Main {

  private Main() {}

  /** A wallbox that conforms, there and back through its builder. */
  public static Wallbox good() {
    IdTagInfo owner = IdTagInfo.builder(AuthorizationStatus.ACCEPTED).parentIdTag("P").build();
    Wallbox wallbox =
        Wallbox.builder("A-1", Colour.fromWireValue("Azure"))
            .owner(owner)
            .status(ChargePointStatus.AVAILABLE)
            .build();
    return wallbox.toBuilder().neighbours(List.of(wallbox)).build();
  }

  /** What is wrong with a wallbox in which every part is wrong. */
  public static String bad() {
    IdTagInfo owner = new IdTagInfo(null, "x".repeat(21), AuthorizationStatus.UNRECOGNIZED);
    try {
      Wallbox wallbox = new Wallbox("A-1234567890", Colour.UNRECOGNIZED, owner, null, null, null);
      return Wallbox.builder("B", Colour.RED).neighbours(List.of(wallbox)).build().toString();
    } catch (NonConformingException e) {
      return String.join(
          "\n", e.violations().stream().map(v -> v.pointer() + " " + v.kind()).toList());
    }
  }
}
