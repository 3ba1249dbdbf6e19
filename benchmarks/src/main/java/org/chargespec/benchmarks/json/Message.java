package org.chargespec.benchmarks.json;

import java.util.function.Supplier;
import org.chargespec.OcppObject;
import org.chargespec.OcppVersion;

/** A message that is read and written. Public for JMH, whose parameter it is. */
public enum Message {
  /** A BootNotification request of OCPP 1.6. */
  BOOT_NOTIFICATION(OcppVersion.V1_6, Messages::bootNotification),

  /** A MeterValues request of OCPP 1.6 with two readings of eight values each. */
  METER_VALUES_2X8(OcppVersion.V1_6, Messages::meterValues),

  /** A NotifyReport request of OCPP 2.0.1 with a hundred variables. */
  NOTIFY_REPORT_100(OcppVersion.V2_0_1, Messages::notifyReport);

  private final OcppVersion version;

  @SuppressWarnings("ImmutableEnumChecker") // a method without state
  private final Supplier<OcppObject> made;

  Message(OcppVersion version, Supplier<OcppObject> made) {
    this.version = version;
    this.made = made;
  }

  OcppVersion version() {
    return version;
  }

  OcppObject make() {
    return made.get();
  }
}
