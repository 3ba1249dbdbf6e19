package org.chargespec.benchmarks.frames;

import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.chargespec.OcppVersion;
import org.chargespec.Request;
import org.chargespec.json.Frame;
import org.chargespec.json.OcppJson;
import org.chargespec.v16.Ocpp16;
import org.chargespec.v201.Ocpp201;

/** A frame that is read and written. Public for JMH, whose parameter it is. */
@SuppressWarnings("ImmutableEnumChecker") // a version is immutable; the methods have no state
public enum FrameSample {
  /** A small frame: a BootNotification request of OCPP 1.6. */
  BOOT_NOTIFICATION("BootNotification", Ocpp16.VERSION, Messages::bootNotification),

  /** Mostly short texts: a MeterValues request of OCPP 1.6 with two readings of 8 values each. */
  METER_VALUES("MeterValues 2x8", Ocpp16.VERSION, Messages::meterValues),

  /** Mostly numbers: a SetChargingProfile request of OCPP 1.6 with a hundred periods. */
  CHARGING_PROFILE("SetChargingProfile 100", Ocpp16.VERSION, Messages::setChargingProfile),

  /** A large frame: a NotifyReport request of OCPP 2.0.1 with a hundred variables. */
  NOTIFY_REPORT("NotifyReport 100", Ocpp201.VERSION, () -> Messages.notifyReport(100));

  private static final String ID = "1042";

  private final String title;
  private final OcppVersion version;

  private final Supplier<Request<?>> made;

  FrameSample(String title, OcppVersion version, Supplier<Request<?>> made) {
    this.title = title;
    this.version = version;
    this.made = made;
  }

  /** Returns what a table calls it. */
  public String title() {
    return title;
  }

  public OcppVersion version() {
    return version;
  }

  public String action() {
    return made.get().ocppAction().name();
  }

  public Class<?> type() {
    return made.get().getClass();
  }

  /** Returns the frame as ocpp-json has it. */
  public Frame.Call frame() {
    return new Frame.Call(ID, made.get());
  }

  /** Returns the frame as text, with its properties in the order of the standard. */
  public byte[] utf8() {
    return OcppJson.strict(version).writeFrameToUtf8(frame());
  }

  /** Returns the frame as text, with its properties in an order. */
  public byte[] utf8(PropertyOrder order) {
    String declared = new String(utf8(), StandardCharsets.UTF_8);
    return order.applied(declared).getBytes(StandardCharsets.UTF_8);
  }
}
