package org.chargespec.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chargespec.json.Deviation.NUMBER_FOR_BOOLEAN;
import static org.chargespec.json.Deviation.QUOTED_VALUE;
import static org.chargespec.json.Deviation.SINGLE_FOR_LIST;
import static org.chargespec.json.Deviation.UNHOLDABLE_VALUE;
import static org.chargespec.json.Deviation.UNKNOWN_ENUM_VALUE;
import static org.chargespec.json.Deviation.UNQUOTED_STRING;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.chargespec.OcppObject;
import org.chargespec.Violation;
import org.chargespec.v201.ClearVariableMonitoringRequest;
import org.chargespec.v201.CostUpdatedRequest;
import org.chargespec.v201.CustomerInformationRequest;
import org.chargespec.v201.Ocpp201;
import org.chargespec.v201.ResetEnum;
import org.chargespec.v201.ResetRequest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Which values of a wrong type tolerant reading converts, and which it does not. */
class CoercionsTest {

  /**
   * A required field.
   *
   * @param template a payload with a gap for the field's value
   * @param value the field's value
   */
  private record Field<T extends OcppObject>(
      Class<T> type, String template, Function<T, Object> value) {

    Decoded<T> read(OcppJson json, String text) {
      return json.decode(type, template.replace("@", text).replace('\'', '"'));
    }
  }

  private static final Field<?> FLAG =
      new Field<>(
          CustomerInformationRequest.class,
          "{'requestId':1,'report':@,'clear':true}",
          CustomerInformationRequest::report);

  private static final Field<?> WHOLE =
      new Field<>(
          CustomerInformationRequest.class,
          "{'requestId':@,'report':true,'clear':true}",
          CustomerInformationRequest::requestId);

  private static final Field<?> DECIMAL =
      new Field<>(
          CostUpdatedRequest.class,
          "{'totalCost':@,'transactionId':'1'}",
          CostUpdatedRequest::totalCost);

  private static final Field<?> TEXT =
      new Field<>(
          CostUpdatedRequest.class,
          "{'totalCost':1,'transactionId':@}",
          CostUpdatedRequest::transactionId);

  private static final Field<?> ENUM =
      new Field<>(ResetRequest.class, "{'type':@}", ResetRequest::type);

  private static final Field<?> LIST =
      new Field<>(
          ClearVariableMonitoringRequest.class, "{'id':@}", ClearVariableMonitoringRequest::id);

  static Stream<Arguments> coercions() {
    return Stream.of(
        arguments(FLAG, "'true'", true, QUOTED_VALUE),
        arguments(FLAG, "'false'", false, QUOTED_VALUE),
        arguments(FLAG, "'True'", true, QUOTED_VALUE),
        arguments(FLAG, "' FALSE '", false, QUOTED_VALUE),
        arguments(FLAG, "'1'", true, QUOTED_VALUE),
        arguments(FLAG, "'0'", false, QUOTED_VALUE),
        arguments(FLAG, "1", true, NUMBER_FOR_BOOLEAN),
        arguments(FLAG, "0", false, NUMBER_FOR_BOOLEAN),
        arguments(WHOLE, "'17'", 17, QUOTED_VALUE),
        arguments(WHOLE, "' -17 '", -17, QUOTED_VALUE),
        arguments(WHOLE, "'2.0'", 2, QUOTED_VALUE),
        arguments(DECIMAL, "'16.5'", new BigDecimal("16.5"), QUOTED_VALUE),
        arguments(DECIMAL, "'1e2'", new BigDecimal("100"), QUOTED_VALUE),
        arguments(TEXT, "17", "17", UNQUOTED_STRING),
        arguments(TEXT, "1.50e1", "1.50e1", UNQUOTED_STRING),
        arguments(TEXT, "true", "true", UNQUOTED_STRING),
        arguments(TEXT, "false", "false", UNQUOTED_STRING),
        arguments(ENUM, "'Softly'", ResetEnum.UNRECOGNIZED, UNKNOWN_ENUM_VALUE),
        arguments(LIST, "5", List.of(5), SINGLE_FOR_LIST));
  }

  @ParameterizedTest
  @MethodSource("coercions")
  void isTakenFor(Field<?> field, String text, Object expected, Deviation deviation) {
    assertHeld(field, text, expected, Handling.REPORT, 1);
    assertHeld(field, text, expected, Handling.IGNORE, 0);
    OcppJson rejecting =
        OcppJson.builder(Ocpp201.VERSION)
            .all(Handling.IGNORE)
            .on(deviation, Handling.REJECT)
            .build();
    Decoded<?> decoded = field.read(rejecting, text);
    assertThat(decoded).isInstanceOf(Decoded.Rejected.class);
    assertThat(decoded.violations()).isNotEmpty();
  }

  private static <T extends OcppObject> void assertHeld(
      Field<T> field, String text, Object expected, Handling handling, int violations) {
    OcppJson json = OcppJson.builder(Ocpp201.VERSION).all(handling).build();
    Decoded<T> decoded = field.read(json, text);
    assertThat(decoded).isInstanceOf(Decoded.Accepted.class);
    assertThat(field.value().apply(((Decoded.Accepted<T>) decoded).value())).isEqualTo(expected);
    assertThat(decoded.violations()).hasSize(violations);
  }

  static Stream<Arguments> unholdable() {
    return Stream.of(
            List.of("'maybe'", "'yes'", "''", "2", "-1", "1.0", "[]", "{}", "null").stream()
                .map(text -> arguments(FLAG, text)),
            List.of("'16 A'", "'1.5'", "1.5", "''", "'0x10'", "2147483648", "true", "[]", "null")
                .stream()
                .map(text -> arguments(WHOLE, text)),
            List.of("'16 A'", "''", "'1,5'", "false", "{}", "null").stream()
                .map(text -> arguments(DECIMAL, text)),
            List.of("[]", "{}", "null").stream().map(text -> arguments(TEXT, text)),
            List.of("[]", "{}", "null").stream().map(text -> arguments(ENUM, text)),
            List.of("null", "'a'", "{}").stream().map(text -> arguments(LIST, text)))
        .flatMap(each -> each);
  }

  /** Also where every deviation is ignored: a required value is never made up. */
  @ParameterizedTest
  @MethodSource("unholdable")
  void isTakenForNothing(Field<?> field, String text) {
    for (Handling handling : Handling.values()) {
      OcppJson json = OcppJson.builder(Ocpp201.VERSION).all(handling).build();
      Decoded<?> decoded = field.read(json, text);
      assertThat(decoded).as("%s", handling).isInstanceOf(Decoded.Rejected.class);
      assertThat(decoded.violations()).extracting(Violation::pointer).isNotEmpty();
    }
  }

  /** It has no text that could be none of the enum's values: it is never taken for UNRECOGNIZED. */
  @ParameterizedTest
  @MethodSource("numbersForEnums")
  void isNoValueOfAnEnum(String text) {
    OcppJson json =
        OcppJson.builder(Ocpp201.VERSION)
            .all(Handling.REJECT)
            .on(UNQUOTED_STRING, Handling.IGNORE)
            .build();
    Decoded<?> decoded = ENUM.read(json, text);

    assertThat(decoded).isInstanceOf(Decoded.Rejected.class);
    OcppJson unholdable =
        OcppJson.builder(Ocpp201.VERSION)
            .all(Handling.REJECT)
            .on(UNHOLDABLE_VALUE, Handling.IGNORE)
            .build();
    assertThat(ENUM.read(unholdable, text)).isInstanceOf(Decoded.Rejected.class);
  }

  static Stream<String> numbersForEnums() {
    return Stream.of("1", "0", "true", "-1.5");
  }
}
