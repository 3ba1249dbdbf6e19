package org.chargespec.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.chargespec.OcppObject;
import org.chargespec.Violation;
import org.chargespec.Violation.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each check with the last value that passes and the first that fails. */
class LimitsTest {

  private static final String HALF = "a\uD83D";

  /** An object with one component, for which one check is due. */
  private record Checked(BiConsumer<Checks, Object> check, Object value) implements OcppObject {

    @Override
    public void check(Checks checks) {
      check.accept(checks, value);
    }
  }

  private static <T> Arguments limit(Kind kind, T last, T beyond, BiConsumer<Checks, T> check) {
    return arguments(kind, last, beyond, check);
  }

  private static List<String> items(int count) {
    return Collections.nCopies(count, "a");
  }

  private static BigDecimal number(String text) {
    return new BigDecimal(text);
  }

  static Stream<Arguments> limits() {
    String digits = "1".repeat(100);
    return Stream.of(
        limit(Kind.LENGTH, "abc", "abcd", (c, v) -> c.maxLength("a", v, 3)),
        limit(Kind.FORMAT, "abc", HALF, (c, v) -> c.maxLength("a", v, 3)),
        limit(Kind.FORMAT, "abc", HALF, (c, v) -> c.text("a", v)),
        limit(Kind.RANGE, 5, 4, (c, v) -> c.minimum("a", v.intValue(), 5)),
        limit(Kind.RANGE, 5, 4, (c, v) -> c.minimum("a", v, 5)),
        limit(Kind.RANGE, number("5.0"), number("4.9"), (c, v) -> c.minimum("a", v, number("5"))),
        limit(Kind.RANGE, 5, 6, (c, v) -> c.maximum("a", v.intValue(), 5)),
        limit(Kind.RANGE, 5, 6, (c, v) -> c.maximum("a", v, 5)),
        limit(Kind.RANGE, number("5.0"), number("5.1"), (c, v) -> c.maximum("a", v, number("5"))),
        limit(Kind.ITEM_COUNT, items(2), items(1), (c, v) -> c.minItems("a", v, 2)),
        limit(Kind.ITEM_COUNT, items(2), items(3), (c, v) -> c.maxItems("a", v, 2)),
        limit(Kind.DECIMALS, number("1.200"), number("1.21"), (c, v) -> c.decimals("a", v, 1)),
        limit(Kind.RANGE, number(digits), number(digits + "1"), (c, v) -> c.digits("a", v)),
        limit(Kind.RANGE, number("1E99"), number("1E100"), (c, v) -> c.digits("a", v)),
        limit(Kind.RANGE, number("1E-99"), number("1E-100"), (c, v) -> c.digits("a", v)),
        limit(Kind.RANGE, number("1E99"), number("1E100"), (c, v) -> c.json("a", v)),
        limit(
            Kind.FORMAT,
            Instant.parse("0000-01-01T00:00:00Z"),
            Instant.parse("-0001-12-31T23:59:59.999999999Z"),
            (c, v) -> c.dateTime("a", v)),
        limit(
            Kind.FORMAT,
            Instant.parse("9999-12-31T23:59:59.999999999Z"),
            Instant.parse("+10000-01-01T00:00:00Z"),
            (c, v) -> c.dateTime("a", v)));
  }

  @ParameterizedTest
  @MethodSource("limits")
  void theLastValuePassesAndTheFirstBeyondDoesNot(
      Kind kind, Object last, Object beyond, BiConsumer<Checks, Object> check) {
    assertThat(new Checked(check, last).violations()).isEmpty();
    assertThat(new Checked(check, beyond).violations())
        .extracting(Violation::pointer, Violation::kind)
        .containsExactly(org.assertj.core.api.Assertions.tuple("/a", kind));
    assertThat(alone(check, last)).isEmpty();
    // What was read is known to have no half of a surrogate pair.
    assertThat(alone(check, beyond)).isEqualTo(HALF.equals(beyond) ? List.of() : List.of(kind));
  }

  private static List<Kind> alone(BiConsumer<Checks, Object> check, Object value) {
    List<Kind> failed = new ArrayList<>();
    check.accept(Checks.single((name, kind, message) -> failed.add(kind)), value);
    return failed;
  }

  @Test
  void theItemThatFailsIsNamed() {
    List<String> texts = List.of("a", HALF, "b", HALF);
    BiConsumer<Checks, Object> check = (checks, value) -> checks.texts("a", texts);

    assertThat(new Checked(check, texts).violations())
        .extracting(Violation::pointer)
        .containsExactly("/a/1", "/a/3");
  }

  /** A number is shown in plain notation, if that has at most 40 digits. */
  @Test
  void theNumberIsShown() {
    assertThat(shown("1E39")).contains("1" + "0".repeat(39)).doesNotContain("E");
    assertThat(shown("1E40")).contains("1E+40");
  }

  private static String shown(String number) {
    BiConsumer<Checks, Object> check =
        (checks, value) -> checks.maximum("a", (BigDecimal) value, BigDecimal.ONE);
    return new Checked(check, number(number)).violations().get(0).message();
  }

  /** A part is looked into when the whole is checked, and not when it is checked alone. */
  @Test
  void partsAreLookedInto() {
    Checked part = new Checked((checks, value) -> checks.maximum("n", 3, 2), "");
    BiConsumer<Checks, Object> check =
        (checks, value) -> {
          checks.object("one", part);
          checks.objects("many", List.of(part));
        };

    assertThat(new Checked(check, "").violations())
        .extracting(Violation::pointer)
        .containsExactly("/one/n", "/many/0/n");
    assertThat(alone(check, "")).isEmpty();
    BiConsumer<Checks, Object> many = (checks, value) -> checks.objects("many", List.of(part));
    assertThat(new Checked(many, "").violations()).hasSize(1);
  }
}
