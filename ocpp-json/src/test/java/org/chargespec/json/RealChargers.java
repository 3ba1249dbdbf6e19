package org.chargespec.json;

import static org.chargespec.Violation.Kind.ENUM_VALUE;
import static org.chargespec.Violation.Kind.FORMAT;
import static org.chargespec.Violation.Kind.ITEM_COUNT;
import static org.chargespec.Violation.Kind.LENGTH;
import static org.chargespec.Violation.Kind.RANGE;
import static org.chargespec.Violation.Kind.TYPE;
import static org.chargespec.Violation.Kind.UNKNOWN_PROPERTY;

import java.util.stream.Stream;
import org.chargespec.OcppObject;
import org.chargespec.Violation;
import org.chargespec.v16.BootNotificationRequest;
import org.chargespec.v16.ChangeConfigurationRequest;
import org.chargespec.v16.DataTransferRequest;
import org.chargespec.v16.GetCompositeScheduleRequest;
import org.chargespec.v16.GetCompositeScheduleResponse;
import org.chargespec.v16.GetConfigurationRequest;
import org.chargespec.v16.GetConfigurationResponse;
import org.chargespec.v16.MeterValuesRequest;
import org.chargespec.v16.StartTransactionRequest;
import org.chargespec.v16.StatusNotificationRequest;
import org.chargespec.v16.StopTransactionRequest;

/** Payloads as real chargers send them, each with its one violation. */
final class RealChargers {

  private RealChargers() {}

  /**
   * Something that was seen.
   *
   * @param what what is special about it
   * @param type the message
   * @param json the payload; apostrophes stand for quotes
   * @param pointer where it departs from the standard
   * @param kind how
   * @param shown a part of what the record shows of itself
   */
  record Seen(
      String what,
      Class<? extends OcppObject> type,
      String json,
      String pointer,
      Violation.Kind kind,
      String shown) {

    String text() {
      return json.replace('\'', '"');
    }

    @Override
    public String toString() {
      return what;
    }
  }

  static Stream<Seen> seen() {
    return Stream.of(
        boot("a serial number of 26", "chargePointSerialNumber", "S".repeat(26)),
        boot("a serial number of 33", "chargeBoxSerialNumber", "S".repeat(33)),
        new Seen(
            "a model of 22",
            BootNotificationRequest.class,
            "{'chargePointVendor':'V','chargePointModel':'1234567890123456789012'}",
            "/chargePointModel",
            LENGTH,
            "chargePointModel=1234567890123456789012"),
        status("info over 50", "'info':'" + "i".repeat(51) + "'", "/info", LENGTH, "iiii"),
        new Seen(
            "an unknown error code",
            StatusNotificationRequest.class,
            "{'connectorId':1,'errorCode':'Error','status':'Available'}",
            "/errorCode",
            ENUM_VALUE,
            "errorCode=UNRECOGNIZED"),
        sampled("hertz as Hz", "'unit':'Hz'", "/unit", ENUM_VALUE, "unit=UNRECOGNIZED"),
        sampled("degrees as C", "'unit':'C'", "/unit", ENUM_VALUE, "unit=UNRECOGNIZED"),
        new Seen(
            "an empty enum value",
            GetCompositeScheduleRequest.class,
            "{'connectorId':1,'duration':60,'chargingRateUnit':''}",
            "/chargingRateUnit",
            ENUM_VALUE,
            "chargingRateUnit=UNRECOGNIZED"),
        time("a time without a zone", "2026-11-22T09:30:00", "timestamp=2026-11-22T09:30:00Z"),
        time("six digits, no zone", "2026-11-22T09:30:00.207573", "2026-11-22T09:30:00.207573Z"),
        time("a time without seconds", "2026-11-22T09:30Z", "timestamp=2026-11-22T09:30:00Z"),
        time("a short offset", "2026-11-22T09:30:00+02", "timestamp=2026-11-22T07:30:00Z"),
        time("an offset without colon", "2026-11-22T09:30:00+0200", "2026-11-22T07:30:00Z"),
        time("a blank for the T", "2026-11-22 09:30:00", "timestamp=2026-11-22T09:30:00Z"),
        time("a zero for a time", "0", "timestamp=null"),
        key("a quoted boolean", "'true'", "readonly=true"),
        key("0 for false", "0", "readonly=false"),
        key("1 for true", "1", "readonly=true"),
        new Seen(
            "a number for a text",
            StartTransactionRequest.class,
            "{'connectorId':1,'idTag':12345,'meterStart':0,'timestamp':'2026-11-22T09:30:00Z'}",
            "/idTag",
            TYPE,
            "idTag=12345"),
        new Seen(
            "a text for a number",
            StartTransactionRequest.class,
            "{'connectorId':'1','idTag':'A','meterStart':0,'timestamp':'2026-11-22T09:30:00Z'}",
            "/connectorId",
            TYPE,
            "connectorId=1"),
        new Seen(
            "a number in a text, padded with blanks",
            StartTransactionRequest.class,
            "{'connectorId':1,'idTag':'A','meterStart':'   42','timestamp':'2026-11-22T09:30:00Z'}",
            "/meterStart",
            TYPE,
            "meterStart=42"),
        new Seen(
            "a boolean for a text",
            ChangeConfigurationRequest.class,
            "{'key':'A','value':false}",
            "/value",
            TYPE,
            "value=false"),
        new Seen(
            "one object where a list is due",
            MeterValuesRequest.class,
            "{'connectorId':1,'meterValue':{'timestamp':'2026-11-22T09:30:00Z','sampledValue':[{'value':'1'}]}}",
            "/meterValue",
            TYPE,
            "meterValue=[MeterValue["),
        new Seen(
            "one text where a list is due",
            GetConfigurationRequest.class,
            "{'key':'HeartbeatInterval'}",
            "/key",
            TYPE,
            "key=[HeartbeatInterval]"),
        new Seen(
            "a property of its own",
            StopTransactionRequest.class,
            "{'meterStop':1,'timestamp':'2026-11-22T09:30:00Z','transactionId':1,'disconnectReason':'X'}",
            "/disconnectReason",
            UNKNOWN_PROPERTY,
            "meterStop=1"),
        status("null for an optional", "'vendorId':null", "/vendorId", TYPE, "vendorId=null"),
        new Seen(
            "a null in a list",
            GetConfigurationRequest.class,
            "{'key':['A',null,'B']}",
            "/key/1",
            TYPE,
            "key=[A, B]"),
        data("an object", "{ 'a':[1,2] }", "data={ 'a':[1,2] }"),
        data("a list", "[1,'x']", "data=[1,'x']"),
        data("a number", "1.50", "data=1.50"));
  }

  private static Seen boot(String what, String field, String value) {
    return new Seen(
        what,
        BootNotificationRequest.class,
        "{'chargePointVendor':'V','chargePointModel':'M','" + field + "':'" + value + "'}",
        "/" + field,
        LENGTH,
        field + "=" + value);
  }

  private static Seen status(
      String what, String member, String pointer, Violation.Kind kind, String shown) {
    return new Seen(
        what,
        StatusNotificationRequest.class,
        "{'connectorId':1,'errorCode':'NoError','status':'Available'," + member + "}",
        pointer,
        kind,
        shown);
  }

  private static Seen time(String what, String time, String shown) {
    return status(what, "'timestamp':'" + time + "'", "/timestamp", FORMAT, shown);
  }

  private static Seen sampled(
      String what, String member, String pointer, Violation.Kind kind, String shown) {
    return new Seen(
        what,
        MeterValuesRequest.class,
        "{'connectorId':1,'meterValue':[{'timestamp':'2026-11-22T09:30:00Z','sampledValue':[{'value':'1',"
            + member
            + "}]}]}",
        "/meterValue/0/sampledValue/0" + pointer,
        kind,
        shown);
  }

  private static Seen key(String what, String readonly, String shown) {
    return new Seen(
        what,
        GetConfigurationResponse.class,
        "{'configurationKey':[{'key':'A','readonly':" + readonly + ",'value':'1'}]}",
        "/configurationKey/0/readonly",
        TYPE,
        shown);
  }

  private static Seen data(String what, String json, String shown) {
    return new Seen(
        what + " for text in any notation",
        DataTransferRequest.class,
        "{'vendorId':'V','data':" + json + "}",
        "/data",
        TYPE,
        shown.replace('\'', '"'));
  }

  /** Violations of limits that only the text of the standard states. */
  static Stream<Seen> seenBeyondTheText() {
    return Stream.of(
        new Seen(
            "an empty list of meter values",
            MeterValuesRequest.class,
            "{'connectorId':1,'meterValue':[]}",
            "/meterValue",
            ITEM_COUNT,
            "meterValue=[]"),
        new Seen(
            "transaction data without values",
            StopTransactionRequest.class,
            "{'meterStop':1,'timestamp':'2026-11-22T09:30:00Z','transactionId':1,"
                + "'transactionData':[{'timestamp':'2026-11-22T09:30:00Z','sampledValue':[]}]}",
            "/transactionData/0/sampledValue",
            ITEM_COUNT,
            "sampledValue=[]"),
        new Seen(
            "a composite schedule without periods",
            GetCompositeScheduleResponse.class,
            "{'status':'Accepted','chargingSchedule':{'chargingRateUnit':'A','chargingSchedulePeriod':[]}}",
            "/chargingSchedule/chargingSchedulePeriod",
            ITEM_COUNT,
            "chargingSchedulePeriod=[]"),
        new Seen(
            "a transaction at connector 0",
            StartTransactionRequest.class,
            "{'connectorId':0,'idTag':'A','meterStart':0,'timestamp':'2026-11-22T09:30:00Z'}",
            "/connectorId",
            RANGE,
            "connectorId=0"));
  }

  static Stream<Seen> allSeen() {
    return Stream.concat(seen(), seenBeyondTheText());
  }
}
