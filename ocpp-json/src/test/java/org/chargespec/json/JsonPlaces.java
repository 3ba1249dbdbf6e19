package org.chargespec.json;

import java.util.List;
import java.util.stream.Stream;
import org.chargespec.OcppObject;
import org.chargespec.OcppVersion;
import org.chargespec.json.conformance.Template;
import org.chargespec.v16.DataTransferRequest;
import org.chargespec.v16.GetConfigurationRequest;
import org.chargespec.v16.GetConfigurationResponse;
import org.chargespec.v16.MeterValuesRequest;
import org.chargespec.v16.Ocpp16;
import org.chargespec.v201.AuthorizeRequest;
import org.chargespec.v201.CostUpdatedRequest;
import org.chargespec.v201.GetBaseReportRequest;
import org.chargespec.v201.HeartbeatResponse;
import org.chargespec.v201.Ocpp201;
import org.chargespec.v201.ResetRequest;
import org.chargespec.v201.SetVariablesRequest;

/** The places in payloads and frames where the values of the table are put. */
final class JsonPlaces {

  /** Where any JSON may stand: as the last bytes of the payload, and not. */
  static final List<Place<?>> FREE =
      List.of(
          v201("{'vendorId':'A','data':@}"),
          v201("{'data':@,'vendorId':'A'}"),
          v201("{'vendorId':'A','data':[1,@]}"),
          v201("{'vendorId':'A','data':{'a':@,'b':1}}"),
          v201("{'vendorId':'A','customData':{'vendorId':'B','a':@}}"),
          v201("{'customData':{'a':@,'vendorId':'B'},'vendorId':'A'}"));

  /** Where a name of any text may stand. */
  static final List<Place<?>> FREE_NAMES =
      List.of(
          v201("{'vendorId':'A','data':{@:1}}"),
          v201("{'vendorId':'A','data':{'#':1,@:1}}"),
          v201("{'vendorId':'A','customData':{@:1,'vendorId':'B'}}"));

  /** A place for each type of a field. */
  static final List<Place<?>> TYPED =
      List.of(
          v201("{'messageId':@,'vendorId':'A'}"),
          v201("{'vendorId':'A','customData':@}"),
          place(Ocpp201.VERSION, GetBaseReportRequest.class, "{'reportBase':'X','requestId':@}"),
          place(Ocpp201.VERSION, CostUpdatedRequest.class, "{'totalCost':@,'transactionId':''}"),
          place(Ocpp201.VERSION, HeartbeatResponse.class, "{'currentTime':@}"),
          place(Ocpp201.VERSION, ResetRequest.class, "{'type':@}"),
          place(Ocpp201.VERSION, AuthorizeRequest.class, "{'idToken':@}"),
          place(Ocpp201.VERSION, SetVariablesRequest.class, "{'setVariableData':@}"),
          place(Ocpp201.VERSION, SetVariablesRequest.class, "{'setVariableData':[@,{}]}"),
          place(Ocpp16.VERSION, DataTransferRequest.class, "{'vendorId':'A','data':@}"),
          place(Ocpp16.VERSION, GetConfigurationRequest.class, "{'key':@}"),
          place(Ocpp16.VERSION, GetConfigurationRequest.class, "{'key':['A',@]}"),
          place(
              Ocpp16.VERSION,
              GetConfigurationResponse.class,
              "{'configurationKey':[{'key':'A','readonly':@}]}"));

  /** Where a value is skipped. */
  static final List<Place<?>> SKIPPED =
      List.of(
          place(Ocpp16.VERSION, DataTransferRequest.class, "{'vendorId':'A','x':@}"),
          place(Ocpp16.VERSION, DataTransferRequest.class, "{'x':@,'vendorId':'A'}"),
          place(
              Ocpp16.VERSION,
              MeterValuesRequest.class,
              "{'connectorId':1,'meterValue':[{'timestamp':'2026-11-22T09:30:00Z',"
                  + "'sampledValue':[{'value':'1','x':@}]}]}"));

  /** Where a name is skipped, and its value. */
  static final List<Place<?>> SKIPPED_NAMES =
      List.of(
          place(Ocpp16.VERSION, DataTransferRequest.class, "{'vendorId':'A',@:1}"),
          place(Ocpp16.VERSION, DataTransferRequest.class, "{@:1,'vendorId':'A'}"));

  /** Frames with a value in their payload: a call, and an answer to such a call. */
  static final List<Template> FRAMES =
      List.of(
          template("[2,'1','DataTransfer',{'vendorId':'A','data':@}]"),
          template("[3,'1',{'data':@,'status':'Accepted'}]"));

  /** A frame with a payload. */
  static final Template FRAME = template("[2,'1','DataTransfer',@]");

  private JsonPlaces() {}

  /**
   * A place for a value.
   *
   * @param version the version of the payload
   * @param type the record of the payload
   * @param template the payload, with a gap
   * @param <T> the record
   */
  record Place<T extends OcppObject>(OcppVersion version, Class<T> type, Template template) {}

  /** All places of values. */
  static Stream<Template> ofValues() {
    return Stream.concat(
        Stream.of(FREE, TYPED, SKIPPED).flatMap(List::stream).map(Place::template),
        FRAMES.stream());
  }

  /** All places of names. */
  static Stream<Template> ofNames() {
    return Stream.of(FREE_NAMES, SKIPPED_NAMES).flatMap(List::stream).map(Place::template);
  }

  private static Place<?> v201(String text) {
    return place(Ocpp201.VERSION, org.chargespec.v201.DataTransferRequest.class, text);
  }

  private static <T extends OcppObject> Place<T> place(
      OcppVersion version, Class<T> type, String text) {
    return new Place<>(version, type, template(text));
  }

  private static Template template(String text) {
    return Template.of(text.replace('\'', '"'));
  }
}
