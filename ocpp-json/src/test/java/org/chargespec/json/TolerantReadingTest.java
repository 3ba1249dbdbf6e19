package org.chargespec.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chargespec.json.Deviation.DUPLICATE_PROPERTY;
import static org.chargespec.json.Deviation.TEXT_LIMIT;
import static org.chargespec.json.Deviation.UNKNOWN_ENUM_VALUE;
import static org.chargespec.json.Deviation.UNQUOTED_STRING;
import static org.chargespec.json.FourWays.decodeText;
import static org.chargespec.json.FourWays.held;
import static org.chargespec.json.FourWays.text;
import static org.chargespec.json.Handling.IGNORE;
import static org.chargespec.json.Handling.REJECT;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.chargespec.ErrorCode;
import org.chargespec.Violation;
import org.chargespec.v16.BootNotificationRequest;
import org.chargespec.v16.ChangeConfigurationRequest;
import org.chargespec.v16.ClearCacheResponse;
import org.chargespec.v16.GetConfigurationRequest;
import org.chargespec.v16.Ocpp16;
import org.chargespec.v16.StatusNotificationRequest;
import org.chargespec.v201.CostUpdatedRequest;
import org.chargespec.v201.DataTransferRequest;
import org.chargespec.v201.Ocpp201;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tolerant reading leaves out what cannot be held, reports it, and puts nothing in its place. */
class TolerantReadingTest {

  private static final OcppJson V16 = OcppJson.tolerant(Ocpp16.VERSION);
  private static final OcppJson V201 = OcppJson.tolerant(Ocpp201.VERSION);

  private static ErrorCode code(Decoded<?> decoded) {
    assertThat(decoded).isInstanceOf(Decoded.Rejected.class);
    return ((Decoded.Rejected<?>) decoded).code();
  }

  @Test
  void aNumberForAnEnumIsNoneOfItsValues() {
    OcppJson json =
        OcppJson.builder(Ocpp16.VERSION).all(REJECT).on(UNQUOTED_STRING, IGNORE).build();

    Decoded<ClearCacheResponse> rejected =
        decodeText(json, ClearCacheResponse.class, "{'status':1}");

    assertThat(FourWays.shown(rejected)).containsExactly("/status ENUM_VALUE");
    assertThat(FourWays.shown(decodeText(V16, ClearCacheResponse.class, "{'status':true}")))
        .containsExactly("/status TYPE", "/status ENUM_VALUE");
    assertThat(rejected.violations())
        .extracting(Violation::message)
        .containsExactly(
            "must be one of ClearCacheStatus [Accepted, Rejected], found the number 1");
    OcppJson unknown =
        OcppJson.builder(Ocpp16.VERSION).all(REJECT).on(UNKNOWN_ENUM_VALUE, IGNORE).build();
    assertThat(FourWays.shown(decodeText(unknown, ClearCacheResponse.class, "{'status':1}")))
        .containsExactly("/status TYPE");
  }

  @Test
  void theCodeComesFromWhatRejects() {
    Decoded<BootNotificationRequest> v16 =
        decodeText(V16, BootNotificationRequest.class, "{'x':1,'chargePointVendor':'v'}");

    assertThat(FourWays.shown(v16))
        .containsExactly("/x UNKNOWN_PROPERTY", "/chargePointModel MISSING");
    assertThat(code(v16)).isEqualTo(ErrorCode.PROTOCOL_ERROR);
    assertThat(((Decoded.Rejected<?>) v16).reason()).isEqualTo(v16.violations().get(1));
    Decoded<CostUpdatedRequest> v201 =
        decodeText(V201, CostUpdatedRequest.class, "{'x':1,'totalCost':1}");
    assertThat(code(v201)).isEqualTo(ErrorCode.OCCURRENCE_CONSTRAINT_VIOLATION);
  }

  @ParameterizedTest
  @EnumSource
  void whatRejectsIsListedHoweverMuchComesBefore(Handling handling) {
    String many = "'x':1,".repeat(1000);
    OcppJson json = OcppJson.builder(Ocpp16.VERSION).all(handling).build();

    Decoded<BootNotificationRequest> decoded =
        decodeText(json, BootNotificationRequest.class, "{" + many + "'chargePointVendor':'v'}");

    assertThat(decoded.violations()).contains(((Decoded.Rejected<?>) decoded).reason());
    if (handling != REJECT) {
      assertThat(FourWays.shown(decoded)).endsWith("/chargePointModel MISSING");
      assertThat(code(decoded)).isEqualTo(ErrorCode.PROTOCOL_ERROR);
    }
  }

  @Test
  void theFirstInTheDocumentAreListed() {
    String status =
        "{'x':'','status':true,'errorCode':'','info':'"
            + "i".repeat(51)
            + "',"
            + "'x':1,".repeat(400)
            + "'connectorId':-1}";

    Decoded<StatusNotificationRequest> decoded =
        decodeText(V16, StatusNotificationRequest.class, status);

    assertThat(decoded.violations()).hasSize(256);
    assertThat(FourWays.shown(decoded))
        .startsWith(
            "/x UNKNOWN_PROPERTY",
            "/status TYPE",
            "/status ENUM_VALUE",
            "/errorCode ENUM_VALUE",
            "/info LENGTH")
        .doesNotContain("/connectorId RANGE");
  }

  @Test
  void theLastOfSeveralPropertiesCountsInFreeJsonToo() {
    Decoded<DataTransferRequest> lost =
        decodeText(V201, DataTransferRequest.class, "{'vendorId':'A','data':{'a':2,'a':1e999}}");
    Decoded<DataTransferRequest> held =
        decodeText(V201, DataTransferRequest.class, "{'vendorId':'A','data':{'a':1e999,'a':2}}");

    assertThat(held(lost).data()).isEqualTo(Map.of());
    assertThat(FourWays.shown(lost)).containsExactly("/data/a DUPLICATE_PROPERTY", "/data/a RANGE");
    assertThat(held(held).data()).isEqualTo(Map.of("a", new BigDecimal(2)));
    assertThat(FourWays.shown(held)).containsExactly("/data/a DUPLICATE_PROPERTY");
    OcppJson json = OcppJson.builder(Ocpp201.VERSION).on(DUPLICATE_PROPERTY, REJECT).build();
    assertThat(
            decodeText(
                json, DataTransferRequest.class, "{'vendorId':'A','data':{'a':1e999,'a':2}}"))
        .isInstanceOf(Decoded.Rejected.class);
  }

  @Test
  void aNumberIsHeldOrNotHoweverItIsWritten() {
    for (String number :
        List.of("1e200", "1" + "0".repeat(200), "1e-120", "0." + "0".repeat(119) + "1")) {
      Decoded<DataTransferRequest> free =
          decodeText(V201, DataTransferRequest.class, "{'vendorId':'A','data':[1," + number + "]}");
      Decoded<CostUpdatedRequest> decimal =
          decodeText(
              V201, CostUpdatedRequest.class, "{'totalCost':" + number + ",'transactionId':'A'}");

      assertThat(held(free).data()).isEqualTo(List.of(BigDecimal.ONE));
      assertThat(FourWays.shown(free)).containsExactly("/data/1 RANGE");
      assertThat(FourWays.shown(decimal)).containsExactly("/totalCost RANGE");
      assertThat(decimal).isInstanceOf(Decoded.Rejected.class);
    }
    for (String zero : List.of("0e-200", "0." + "0".repeat(200), "0e999999999")) {
      assertThat(
              decodeText(
                      V201,
                      CostUpdatedRequest.class,
                      "{'totalCost':" + zero + ",'transactionId':'A'}")
                  .violations())
          .isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-11-22T09:30:00Z[GMT]",
        "2026-11-22T09:30:00.000Z[UTC]",
        "2026-11-22T09:30Z[Etc/UTC]",
        "2026-11-22T10:30:00+01:00[Europe/Berlin]"
      })
  void theNameOfAZoneAfterADateTimeIsNotLookedAt(String time) {
    String status =
        "{'connectorId':1,'errorCode':'NoError','status':'Available','timestamp':'" + time + "'}";

    Decoded<StatusNotificationRequest> decoded =
        decodeText(V16, StatusNotificationRequest.class, status);

    assertThat(held(decoded).timestamp()).isEqualTo(Instant.parse("2026-11-22T09:30:00Z"));
    assertThat(FourWays.shown(decoded)).containsExactly("/timestamp FORMAT");
    assertThat(
            FourWays.shown(
                decodeText(
                    OcppJson.strict(Ocpp16.VERSION), StatusNotificationRequest.class, status)))
        .containsExactly("/timestamp FORMAT");
  }

  /** It is read, but cannot be written: a date-time has four digits for the year. */
  @Test
  void aYearBeforeZeroInUtcIsReported() {
    String status =
        "{'connectorId':1,'errorCode':'NoError','status':'Available',"
            + "'timestamp':'0000-01-01T00:00:00+10:00'}";

    Decoded<StatusNotificationRequest> decoded =
        decodeText(V16, StatusNotificationRequest.class, status);

    assertThat(FourWays.shown(decoded)).containsExactly("/timestamp FORMAT");
    assertThat(held(decoded).timestamp()).isEqualTo(Instant.parse("-0001-12-31T14:00:00Z"));
    assertThat(decodeText(OcppJson.strict(Ocpp16.VERSION), StatusNotificationRequest.class, status))
        .isInstanceOf(Decoded.Rejected.class);
  }

  @Test
  void aZoneWithoutAnOffsetIsNotUnderstood() {
    String status =
        "{'connectorId':1,'errorCode':'NoError','status':'Available',"
            + "'timestamp':'2026-11-22T09:30:00[Europe/Berlin]'}";

    assertThat(held(decodeText(V16, StatusNotificationRequest.class, status)).timestamp()).isNull();
  }

  @Test
  void nullIsAnItemOfAListOfFreeJsonOnly() {
    Decoded<DataTransferRequest> free =
        decodeText(V201, DataTransferRequest.class, "{'vendorId':'A','data':[null,1]}");
    Decoded<GetConfigurationRequest> typed =
        decodeText(V16, GetConfigurationRequest.class, "{'key':[null,'A']}");

    assertThat(held(free).data()).isEqualTo(Arrays.asList(null, BigDecimal.ONE));
    assertThat(held(typed).key()).isEqualTo(Collections.singletonList("A"));
  }

  @Test
  void aLimitThatOnlyTheTextStatesIsReportedByStrict() {
    String values = "{'connectorId':1,'meterValue':[]}";
    Class<org.chargespec.v16.MeterValuesRequest> type = org.chargespec.v16.MeterValuesRequest.class;

    Decoded<?> strict = decodeText(OcppJson.strict(Ocpp16.VERSION), type, values);
    Decoded<?> rejected =
        decodeText(OcppJson.builder(Ocpp16.VERSION).on(TEXT_LIMIT, REJECT).build(), type, values);
    Decoded<?> other =
        decodeText(
            OcppJson.builder(Ocpp16.VERSION).all(REJECT).on(TEXT_LIMIT, IGNORE).build(),
            type,
            values);

    assertThat(strict).isInstanceOf(Decoded.Accepted.class);
    assertThat(FourWays.shown(strict)).containsExactly("/meterValue ITEM_COUNT");
    assertThat(code(rejected)).isEqualTo(ErrorCode.OCCURRENCE_CONSTRAINT_VIOLATION);
    assertThat(other).isInstanceOf(Decoded.Accepted.class);
    assertThat(other.violations()).isEmpty();
  }

  private static List<@Nullable String> found(Decoded<?> decoded) {
    return decoded.violations().stream().map(Violation::found).toList();
  }

  @Test
  void whatIsNotHeldIsFoundInTheViolations() {
    String status =
        "{'connectorId':1,'errorCode':'Error\\u0041','status':'Available','x':{ 'a':[1]},"
            + "'info':true,'timestamp':null,'vendorErrorCode':'"
            + "\ud83d\ude00".repeat(600)
            + "'}";

    assertThat(found(decodeText(V16, StatusNotificationRequest.class, status)))
        .containsExactly(
            text("'Error\\u0041'"),
            text("{ 'a':[1]}"),
            "true",
            "null",
            text("'" + "\ud83d\ude00".repeat(511)));
    assertThat(found(decodeText(V16, ClearCacheResponse.class, "{}"))).containsOnlyNulls();
    assertThat(found(V16.decode(ClearCacheResponse.class, "{"))).containsOnlyNulls();
  }

  @Test
  void secretsAreNotFoundInTheViolations() {
    Class<ChangeConfigurationRequest> type = ChangeConfigurationRequest.class;
    String long501 = "hunter2".repeat(80);

    assertThat(found(decodeText(V16, type, "{'key':'AuthorizationKey','value':'" + long501 + "'}")))
        .containsOnlyNulls();
    assertThat(found(decodeText(V16, type, "{'key':'A','value':'hunter2','value':'hunter2'}")))
        .containsOnlyNulls();
    assertThat(found(decodeText(V16, type, "['hunter2']"))).containsOnlyNulls();
  }
}
