package org.chargespec.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.chargespec.ErrorCode;
import org.chargespec.NonConformingException;
import org.chargespec.OcppObject;
import org.chargespec.Violation;
import org.chargespec.Violation.Kind;
import org.chargespec.v16.BootNotificationRequest;
import org.chargespec.v16.Ocpp16;
import org.chargespec.v16.UnitOfMeasure;
import org.chargespec.v201.Ocpp201;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChecksTest {

  /** An object that is what its checks are. */
  private record Checked(Consumer<Checks> checks) implements OcppObject {

    @Override
    public void check(Checks collector) {
      checks.accept(collector);
    }
  }

  private static List<Violation> violations(Consumer<Checks> checks) {
    return new Checked(checks).violations();
  }

  private static Kind kind(Consumer<Checks> checks) {
    List<Violation> found = violations(checks);
    assertThat(found).hasSize(1);
    return found.get(0).kind();
  }

  @Test
  void countsCodePointsAndNotChars() {
    String four = "\uD83D\uDE97".repeat(4);

    assertThat(violations(checks -> checks.maxLength("a", four, 4))).isEmpty();
    assertThat(violations(checks -> checks.maxLength("a", four, 3)))
        .containsExactly(new Violation("/a", Kind.LENGTH, "must have at most 3 characters, has 4"));
  }

  @Test
  void collectsEverythingInOrderWithPointers() {
    Checked inner = new Checked(checks -> checks.maximum("n", 3, 2));

    List<Violation> found =
        violations(
            checks -> {
              checks.maxLengths("texts", List.of("a", "bb", "ccc"), 1);
              checks.object("one", inner);
              checks.objects("many", List.of(new Checked(c -> {}), inner));
              checks.minimum("last", Integer.valueOf(1), 2);
            });

    assertThat(found)
        .extracting(Violation::pointer)
        .containsExactly("/texts/1", "/texts/2", "/one/n", "/many/1/n", "/last");
  }

  @Test
  void eachNumberOfAListIsCheckedAsIfAlone() {
    for (int value = -2; value <= 2; value++) {
      int number = value;
      BigDecimal decimal = BigDecimal.valueOf(value).movePointLeft(1);
      assertSameInList(
          checks -> checks.minimum("a", number, 0),
          checks -> checks.minimumOfEach("a", List.of(1, number), 0));
      assertSameInList(
          checks -> checks.maximum("a", number, 0),
          checks -> checks.maximumOfEach("a", List.of(-1, number), 0));
      assertSameInList(
          checks -> checks.minimum("a", decimal, BigDecimal.ZERO),
          checks -> checks.minimumOfEach("a", List.of(BigDecimal.ONE, decimal), BigDecimal.ZERO));
      assertSameInList(
          checks -> checks.maximum("a", decimal, BigDecimal.ZERO),
          checks ->
              checks.maximumOfEach(
                  "a", List.of(BigDecimal.ONE.negate(), decimal), BigDecimal.ZERO));
      assertSameInList(
          checks -> checks.decimals("a", decimal, 0),
          checks -> checks.decimalsOfEach("a", List.of(BigDecimal.ONE, decimal), 0));
    }
  }

  private static void assertSameInList(Consumer<Checks> alone, Consumer<Checks> second) {
    List<Violation> expected = violations(alone);

    assertThat(violations(second)).extracting(Violation::message).isEqualTo(messages(expected));
    assertThat(violations(second)).allMatch(found -> found.pointer().equals("/a/1"));
  }

  private static List<String> messages(List<Violation> violations) {
    return violations.stream().map(Violation::message).toList();
  }

  @Test
  void escapesPointers() {
    assertThat(violations(checks -> checks.maximum("a/b~c", 3, 2)).get(0).pointer())
        .isEqualTo("/a~1b~0c");
  }

  @Test
  void knowsAllKinds() {
    BigDecimal half = new BigDecimal("0.5");
    assertThat(kind(checks -> checks.minimum("a", half, BigDecimal.ONE))).isEqualTo(Kind.RANGE);
    assertThat(kind(checks -> checks.maximum("a", BigDecimal.ONE, half))).isEqualTo(Kind.RANGE);
    assertThat(kind(checks -> checks.maximum("a", Integer.valueOf(2), 1))).isEqualTo(Kind.RANGE);
    assertThat(kind(checks -> checks.minItems("a", List.of(), 1))).isEqualTo(Kind.ITEM_COUNT);
    assertThat(kind(checks -> checks.maxItems("a", List.of(1, 2), 1))).isEqualTo(Kind.ITEM_COUNT);
    assertThat(kind(checks -> checks.decimals("a", half, 0))).isEqualTo(Kind.DECIMALS);
    assertThat(kind(checks -> checks.known("a", UnitOfMeasure.UNRECOGNIZED)))
        .isEqualTo(Kind.ENUM_VALUE);
    assertThat(
            kind(
                checks ->
                    checks.knownEach("a", List.of(UnitOfMeasure.A, UnitOfMeasure.UNRECOGNIZED))))
        .isEqualTo(Kind.ENUM_VALUE);
    assertThat(kind(checks -> checks.dateTime("a", Instant.MAX))).isEqualTo(Kind.FORMAT);
    assertThat(kind(checks -> checks.dateTimes("a", List.of(Instant.EPOCH, Instant.MIN))))
        .isEqualTo(Kind.FORMAT);
    assertThat(kind(checks -> checks.uri("a", "no uri"))).isEqualTo(Kind.FORMAT);
  }

  @Test
  void absentValuesPass() {
    assertThat(
            violations(
                checks -> {
                  checks.maxLength("a", null, 1);
                  checks.maxLengths("a", null, 1);
                  checks.minimum("a", (Integer) null, 1);
                  checks.maximum("a", (BigDecimal) null, BigDecimal.ONE);
                  checks.minItems("a", null, 1);
                  checks.decimals("a", null, 1);
                  checks.digits("a", null);
                  checks.known("a", null);
                  checks.dateTime("a", null);
                  checks.uri("a", null);
                  checks.json("a", null);
                  checks.object("a", null);
                  checks.objects("a", null);
                }))
        .isEmpty();
  }

  @Test
  void aNumberOfManyDigitsIsAViolationAndCostsNothing() {
    BigDecimal monster = new BigDecimal("1e999999999");

    assertThat(kind(checks -> checks.digits("a", monster))).isEqualTo(Kind.RANGE);
    assertThat(kind(checks -> checks.decimals("a", new BigDecimal("1e-999999999"), 1)))
        .isEqualTo(Kind.RANGE);
    assertThat(violations(checks -> checks.maximum("a", monster, BigDecimal.ONE)).get(0).message())
        .hasSizeLessThan(80);
    assertThat(kind(checks -> checks.json("a", Map.of("b", List.of(monster)))))
        .isEqualTo(Kind.RANGE);
    assertThat(violations(checks -> checks.digits("a", new BigDecimal("9".repeat(100))))).isEmpty();
    assertThat(kind(checks -> checks.digits("a", new BigDecimal("9".repeat(101)))))
        .isEqualTo(Kind.RANGE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ftp://user@example.com:21/logs",
        "http://[::1]/a%20b?c=d#e",
        "urn:a:b",
        "file:///tmp"
      })
  void acceptsAbsoluteUris(String uri) {
    assertThat(violations(checks -> checks.uri("a", uri))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "logs",
        "/logs",
        "1a:b",
        "http:",
        "http://a b",
        "http://a%2",
        "http://a#b#c",
        "a\u00e4:b"
      })
  void refusesEverythingElse(String text) {
    assertThat(kind(checks -> checks.uri("a", text))).isEqualTo(Kind.FORMAT);
  }

  @Test
  void buildRefusesWithAllViolations() {
    BootNotificationRequest.Builder builder =
        BootNotificationRequest.builder("x".repeat(21), "One").iccid("y".repeat(22));

    assertThatThrownBy(builder::build)
        .isInstanceOfSatisfying(
            NonConformingException.class, e -> assertThat(e.violations()).hasSize(2))
        .hasMessageContaining("/chargePointVendor")
        .hasMessageContaining("/iccid must have at most 20 characters, has 22");
  }

  @ParameterizedTest
  @CsvSource({
    "SYNTAX, FormatViolation",
    "DUPLICATE_PROPERTY, FormatViolation",
    "UNKNOWN_PROPERTY, ProtocolError",
    "MISSING, OccurrenceConstraintViolation",
    "ITEM_COUNT, OccurrenceConstraintViolation",
    "TYPE, TypeConstraintViolation",
    "LENGTH, PropertyConstraintViolation",
    "FORMAT, PropertyConstraintViolation"
  })
  void eachKindHasItsCodeIn201(Kind kind, String code) {
    assertThat(ErrorCode.of(kind, Ocpp201.VERSION).wireValue(Ocpp201.VERSION)).isEqualTo(code);
  }

  @ParameterizedTest
  @CsvSource({
    "SYNTAX, FormationViolation",
    "DUPLICATE_PROPERTY, FormationViolation",
    "UNKNOWN_PROPERTY, FormationViolation",
    "MISSING, ProtocolError",
    "ITEM_COUNT, OccurenceConstraintViolation",
    "TYPE, TypeConstraintViolation",
    "LENGTH, PropertyConstraintViolation",
    "RANGE, PropertyConstraintViolation",
    "DECIMALS, PropertyConstraintViolation",
    "ENUM_VALUE, PropertyConstraintViolation",
    "FORMAT, PropertyConstraintViolation"
  })
  void eachKindHasItsCodeIn16(Kind kind, String code) {
    assertThat(ErrorCode.of(kind, Ocpp16.VERSION).wireValue(Ocpp16.VERSION)).isEqualTo(code);
  }

  @Test
  void allSpellingsOfErrorCodesAreRead() {
    assertThat(ErrorCode.ofWireValue("FormatViolation", Ocpp16.VERSION))
        .contains(ErrorCode.FORMAT_VIOLATION);
    assertThat(ErrorCode.ofWireValue("FormationViolation", Ocpp201.VERSION))
        .contains(ErrorCode.FORMAT_VIOLATION);
    assertThat(ErrorCode.ofWireValue("Oops", Ocpp16.VERSION)).isEmpty();
    assertThat(ErrorCode.RPC_FRAMEWORK_ERROR.wireValue(Ocpp16.VERSION)).isEqualTo("GenericError");
  }
}
