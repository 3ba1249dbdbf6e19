package org.chargespec.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.DoubleAccumulator;
import java.util.concurrent.atomic.DoubleAdder;
import java.util.concurrent.atomic.LongAccumulator;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;
import org.chargespec.CustomData;
import org.chargespec.OcppObject;
import org.chargespec.Violation;
import org.chargespec.Violation.Kind;
import org.chargespec.v201.Component;
import org.chargespec.v201.DataTransferRequest;
import org.chargespec.v201.GetVariableData;
import org.chargespec.v201.GetVariablesRequest;
import org.chargespec.v201.Variable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which plain Java values are accepted as free JSON, and how they are stored. */
class FreeJsonTest {

  private static final String HALF = "\uD83D";

  static Stream<Arguments> numbers() {
    DoubleAdder doubles = new DoubleAdder();
    doubles.add(1.5);
    LongAdder longs = new LongAdder();
    longs.add(Long.MAX_VALUE);
    return Stream.of(
        arguments((byte) -128, "-128"),
        arguments((short) 32767, "32767"),
        arguments(Integer.MIN_VALUE, "-2147483648"),
        arguments(Long.MIN_VALUE, "-9223372036854775808"),
        arguments(2.5f, "2.5"),
        arguments(0.1f, "0.1"),
        arguments(Float.MIN_VALUE, "1.4E-45"),
        arguments(2.5, "2.5"),
        arguments(1e-7, "1E-7"),
        arguments(-0.0, "0"),
        arguments(new BigInteger("12345678901234567890"), "12345678901234567890"),
        arguments(new BigDecimal("1234567890.0123456789"), "1234567890.0123456789"),
        arguments(new AtomicInteger(7), "7"),
        arguments(new AtomicLong(Long.MAX_VALUE), "9223372036854775807"),
        arguments(longs, "9223372036854775807"),
        arguments(new LongAccumulator(Long::max, 9), "9"),
        arguments(doubles, "1.5"),
        arguments(new DoubleAccumulator(Double::max, 2.25), "2.25"));
  }

  @ParameterizedTest
  @MethodSource("numbers")
  void numbersKeepTheirExactValue(Number number, BigDecimal value) {
    BigDecimal copy = (BigDecimal) Copies.json("data", number);

    assertThat(copy).isEqualByComparingTo(value);
    assertThat(Copies.json("data", List.of(number))).isEqualTo(List.of(copy));
    assertThat(Copies.json("data", Map.of("n", number))).isEqualTo(Map.of("n", copy));
  }

  /** A number of a class that Java's library does not have. */
  private static final class Roman extends Number {

    private static final long serialVersionUID = 1L;

    @Override
    public int intValue() {
      return 4;
    }

    @Override
    public long longValue() {
      return 4;
    }

    @Override
    public float floatValue() {
      return 4.5f;
    }

    @Override
    public double doubleValue() {
      return 4.5;
    }
  }

  @Test
  void anUnknownKindOfNumberIsRefused() {
    assertThatThrownBy(() -> Copies.json("data", List.of(1, new Roman())))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "data[1] contains a %s, whose exact value is unknown; use a BigDecimal",
            Roman.class.getName());
  }

  @Test
  void whatIsNotFiniteIsRefused() {
    DoubleAdder infinite = new DoubleAdder();
    infinite.add(Double.POSITIVE_INFINITY);
    for (Number number :
        List.of(Double.NaN, Float.NaN, Float.NEGATIVE_INFINITY, Double.MAX_VALUE * 2, infinite)) {
      assertThatThrownBy(() -> Copies.json("data", number))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("data is " + number + ", which JSON cannot express");
    }
  }

  /** A value in so many lists and objects by turns. */
  static Object nested(int levels, Object innermost) {
    Object value = innermost;
    for (int i = 0; i < levels; i++) {
      value = i % 2 == 0 ? List.of(value) : Map.of("a", value);
    }
    return value;
  }

  @ParameterizedTest
  @ValueSource(ints = {33, 34, 10_000})
  void whatIsNestedTooDeeplyIsRefused(int levels) {
    assertThatThrownBy(() -> Copies.json("data", nested(levels, 1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("data")
        .hasMessageEndingWith(" is nested deeper than 32 levels");
    assertThatThrownBy(() -> Copies.jsonList("data", List.of(nested(levels - 1, 1))))
        .hasMessageEndingWith(" is nested deeper than 32 levels");
    assertThatThrownBy(() -> new CustomData("com.acme", Map.of("a", nested(levels - 1, List.of()))))
        .hasMessageEndingWith(" is nested deeper than 32 levels");
  }

  @Test
  void depthIsCountedWithTheLastEmptyListOrObject() {
    assertThat(Copies.json("data", nested(32, 1))).isEqualTo(nested(32, BigDecimal.ONE));
    for (Object empty : List.of(List.of(), Map.of())) {
      assertThat(Copies.json("data", nested(31, empty))).isEqualTo(nested(31, empty));
      assertThatThrownBy(() -> Copies.json("data", nested(32, empty)))
          .hasMessageEndingWith(" is nested deeper than 32 levels");
    }
  }

  @Test
  void whatHoldsItselfIsRefused() {
    List<Object> list = new ArrayList<>();
    list.add(list);
    Map<String, Object> map = new HashMap<>();
    map.put("self", map);

    assertThatThrownBy(() -> Copies.json("data", list))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Copies.json("data", map)).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 16, 17, 31})
  void aMessageMayBe32LevelsDeep(int levels) {
    DataTransferRequest request =
        DataTransferRequest.builder("com.acme").data(nested(levels, "a")).build();

    assertThat(request.violations()).isEmpty();
  }

  @Test
  void aMessageOf33LevelsIsAViolation() {
    DataTransferRequest request = new DataTransferRequest(null, nested(32, "a"), "com.acme", null);
    CustomData data = new CustomData("com.acme", Map.of("a", nested(31, "a")));

    assertThat(request.violations())
        .containsExactly(
            new Violation("/data", Kind.SYNTAX, "nests the message deeper than 32 levels"));
    assertThat(data.violations()).isEmpty();
    assertThat(new DataTransferRequest(null, null, "com.acme", data).violations())
        .extracting(Violation::pointer, Violation::kind)
        .containsExactly(tuple("/customData", Kind.SYNTAX));
  }

  @Test
  void whatAVendorAddsMayMakeTheMessage32LevelsDeep() {
    CustomData data = new CustomData("com.acme", Map.of("a", nested(30, "a")));

    assertThat(new DataTransferRequest(null, null, "com.acme", data).violations()).isEmpty();
  }

  /** In an item of a list, three levels are above free JSON; for each item anew. */
  @Test
  void eachItemOfAListMayBe32LevelsDeep() {
    GetVariableData fits = variable(28);
    GetVariableData tooDeep = variable(29);

    assertThat(GetVariablesRequest.of(List.of(fits, fits, fits)).violations()).isEmpty();
    assertThat(new GetVariablesRequest(List.of(fits, tooDeep, fits, tooDeep), null).violations())
        .extracting(Violation::pointer, Violation::kind)
        .containsExactly(
            tuple("/getVariableData/1/customData", Kind.SYNTAX),
            tuple("/getVariableData/3/customData", Kind.SYNTAX));
  }

  private static GetVariableData variable(int levels) {
    CustomData data = new CustomData("com.acme", Map.of("a", nested(levels, "a")));
    return new GetVariableData(null, Component.of("C"), Variable.of("V"), data);
  }

  @Test
  void aListOfJsonIsCopied() {
    assertThat(Copies.jsonList("data", List.of(1, "a"))).isEqualTo(List.of(BigDecimal.ONE, "a"));
  }

  static Stream<Arguments> halves() {
    return Stream.of(
        arguments(HALF, "/data"),
        arguments(List.of("a", "b" + HALF), "/data"),
        arguments(Map.of("a", Map.of(HALF + "a", 1)), "/data"),
        arguments(Map.of("a", List.of(HALF)), "/data"));
  }

  @ParameterizedTest
  @MethodSource("halves")
  void halfOfASurrogatePairIsAViolationAnywhere(Object data, String pointer) {
    OcppObject request = new DataTransferRequest(null, data, "com.acme", null);

    assertThat(request.violations())
        .extracting(Violation::pointer, Violation::kind)
        .containsExactly(tuple(pointer, Kind.FORMAT));
  }
}
