package org.chargespec.benchmarks.json;

import java.util.function.Supplier;
import org.chargespec.OcppObject;
import org.chargespec.OcppVersion;
import org.chargespec.v16.Ocpp16;
import org.chargespec.v201.Ocpp201;

/** A message that is read and written. Public for JMH, whose parameter it is. */
public enum Message {
  /** A BootNotification request of OCPP 1.6. */
  BOOT_NOTIFICATION(Ocpp16.VERSION, Messages::bootNotification),

  /** A MeterValues request of OCPP 1.6 with two readings of eight values each. */
  METER_VALUES_2X8(Ocpp16.VERSION, Messages::meterValues),

  /** A NotifyReport request of OCPP 2.0.1 with a hundred variables. */
  NOTIFY_REPORT_100(Ocpp201.VERSION, Messages::notifyReport);

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
