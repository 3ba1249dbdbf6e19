package org.chargespec.tools.sample;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.chargespec.spec.SmallSpec;
import org.chargespec.spec.model.Model;
import org.chargespec.spec.model.ObjectType;
import org.chargespec.spec.model.ViolationKind;
import org.chargespec.tools.official.Places;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SamplePayloadsTest {

  private static final SmallSpec SPEC =
      SmallSpec.start()
          .enumType(
              "Color",
              """
              Red: { doc: Like blood., aliases: [Rouge] }
              Blue: { doc: Like the sky. }
              """)
          .type("Wheel", "size: { type: integer, unit: cm, required: true, doc: across }")
          .type(
              "Node",
              """
              id: { type: integer, required: true, doc: number }
              child: { type: Node, doc: below }
              """)
          .type(
              "Car",
              """
              plate: { type: string, required: true, maxLength: 3, doc: on the back }
              color: { type: Color, doc: outside }
              wheels: { type: "Wheel[]", required: true, minItems: 1, maxItems: 4, doc: below }
              seats: { type: integer, minimum: 1, maximum: 9, doc: inside }
              mass: { type: decimal, minimum: 0, decimals: 1, unit: kg, doc: without driver }
              names: { type: "string[]", maxLength: 2, doc: of the owners }
              built: { type: date-time, doc: in the works }
              site: { type: string, format: uri, maxLength: 30, doc: on the web }
              electric: { type: boolean, doc: or not }
              notes: { type: json, doc: of anyone }
              custom: { type: custom-data, doc: of the maker }
              """);

  private final Model model = SPEC.link();
  private final SamplePayloads payloads = new SamplePayloads(model);

  @Test
  void minimalHasRequiredFieldsAloneAndTheFewestItems() {
    assertThat(payloads.minimal(type("Car")))
        .isEqualTo(Map.of("plate", "0 p", "wheels", List.of(Map.of("size", 1))));
  }

  @Test
  void fullHasEveryFieldInTheOrderOfTheSpecAndEachValueOnce() {
    assertThat(payloads.full(type("Car")))
        .containsExactly(
            Map.entry("plate", "0 p"),
            Map.entry("color", "Blue"),
            Map.entry("wheels", List.of(Map.of("size", 2), Map.of("size", 3))),
            Map.entry("seats", 5),
            Map.entry("mass", new BigDecimal("5.5")),
            Map.entry("names", List.of("6 ", "7 ")),
            Map.entry("built", "2026-01-01T00:00:08Z"),
            Map.entry("site", "https://example.com/9/site"),
            Map.entry("electric", true),
            Map.entry("notes", json(11)),
            Map.entry("custom", Map.of("vendorId", "12 vendorId", "vendor's own", json(13))));
  }

  private static Map<String, Object> json(int n) {
    Map<String, Object> json = new HashMap<>();
    json.put("number", BigDecimal.valueOf(n));
    json.put("list", List.of("text", true, new BigDecimal("1.5")));
    json.put("nothing", null);
    return json;
  }

  @Test
  void recursionEndsAtDepthThree() {
    assertThat(payloads.full(type("Node")))
        .isEqualTo(Map.of("id", 0, "child", Map.of("id", 1, "child", Map.of("id", 2))));
    assertThat(variations("Node")).containsKey("/child/child/id is null");
  }

  @Test
  void payloadsCannotBeChanged() {
    assertThatThrownBy(() -> payloads.full(type("Car")).clear())
        .isInstanceOf(UnsupportedOperationException.class);
    assertThat(payloads.variations(type("Car")))
        .allSatisfy(
            sample ->
                assertThatThrownBy(() -> sample.payload().clear())
                    .isInstanceOf(UnsupportedOperationException.class));
  }

  @Test
  void everyCallGivesTheSame() {
    assertThat(new SamplePayloads(SPEC.link()).variations(type("Car")))
        .isEqualTo(payloads.variations(type("Car")));
  }

  @Test
  void namesAreUnique() {
    assertThat(payloads.variations(type("Car"))).extracting(Sample::name).doesNotHaveDuplicates();
  }

  @Test
  void nothingButTheOnePlaceIsChanged() {
    Map<String, @Nullable Object> full = payloads.full(type("Car"));
    for (Sample sample : payloads.variations(type("Car"))) {
      String changed = sample.pointer().split("/", -1)[1];
      Map<String, @Nullable Object> others = new HashMap<>(sample.payload());
      others.remove(changed);
      assertThat(full).as(sample.name()).containsAllEntriesOf(others);
    }
  }

  @Test
  void textsAtTheirLengthAndBeyond() {
    expect("plate", "has 3 characters", null, "xxx");
    expect("plate", "has 4 characters", ViolationKind.LENGTH, "xxxx");
    expect("plate", "has 3 characters outside the BMP", null, "🔌🔌🔌");
    expect("plate", "has 4 characters outside the BMP", ViolationKind.LENGTH, "🔌🔌🔌🔌");
    expect("plate", "is empty", null, "");
    expect("names/0", "has 3 characters", ViolationKind.LENGTH, "xxx");
  }

  @Test
  void numbersAtTheirLimitsAndBeyond() {
    expect("seats", "is the least number", null, 1);
    expect("seats", "is below the least number", ViolationKind.RANGE, 0);
    expect("seats", "is the greatest number", null, 9);
    expect("seats", "is above the greatest number", ViolationKind.RANGE, 10);
    expect("wheels/0/size", "is the greatest number", null, Integer.MAX_VALUE);
    expect(
        "wheels/0/size",
        "is above the greatest number",
        ViolationKind.RANGE,
        new BigDecimal("2147483648"));
    expect("mass", "is below the least number", ViolationKind.RANGE, new BigDecimal("-0.1"));
    expect("mass", "has 1 decimal places", null, new BigDecimal("0.6"));
    expect("mass", "has 1 decimal places and a trailing zero", null, new BigDecimal("0.60"));
    expect("mass", "has 2 decimal places", ViolationKind.DECIMALS, new BigDecimal("0.51"));
  }

  @Test
  void whatOnlyTheTextForbidsIsMarked() {
    Model limited =
        SmallSpec.start()
            .type(
                "Axle",
                """
                load:
                  type: integer
                  minimum: 1
                  maximum: 3
                  unit: t
                  doc: on the road
                  deviations: [{ keyword: maximum, schema: none, reason: A test. }]
                """)
            .link();
    ObjectType axle = SmallSpec.typeOf(limited, "Axle");
    assertThat(new SamplePayloads(limited).variations(axle))
        .filteredOn(sample -> sample.broken() == ViolationKind.RANGE)
        .extracting(Sample::name, Sample::textOnly, Sample::obeysSchema)
        .containsExactly(
            tuple("Axle: /load is below the least number", false, false),
            tuple("Axle: /load is above the greatest number", true, true));
  }

  @Test
  void listsAtTheirCountsAndBeyond() {
    expect("wheels", "has 0 items", ViolationKind.ITEM_COUNT, List.of());
    expect("wheels", "has 1 items", null, List.of(Map.of("size", 2)));
    assertThat(car("/wheels has 4 items").conforms()).isTrue();
    assertThat(car("/wheels has 5 items").broken()).isEqualTo(ViolationKind.ITEM_COUNT);
    expect("names", "has 0 items", null, List.of());
  }

  @Test
  void enumValuesAliasesAndOthers() {
    expect("color", "is Red", null, "Red");
    expect("color", "is Rouge, an alias of Red", null, "Rouge");
    expect("color", "is 'NoSuchValue', no value of Color", ViolationKind.ENUM_VALUE, "NoSuchValue");
    expect(
        "color", "is 'UNRECOGNIZED', no value of Color", ViolationKind.ENUM_VALUE, "UNRECOGNIZED");
  }

  @Test
  void missingAbsentAndUnknown() {
    Sample missing = car("/plate is missing");
    assertThat(missing.broken()).isEqualTo(ViolationKind.MISSING);
    assertThat(missing.payload()).doesNotContainKey("plate").containsKey("color");
    assertThat(car("/color is absent").conforms()).isTrue();
    assertThat(car("/wheels/0/size is missing").pointer()).isEqualTo("/wheels/0/size");
    assertThat(car("/noSuchProperty is no property").broken())
        .isEqualTo(ViolationKind.UNKNOWN_PROPERTY);
    assertThat(car("/wheels/0/noSuchProperty is no property").broken())
        .isEqualTo(ViolationKind.UNKNOWN_PROPERTY);
    assertThat(car("/custom/noSuchProperty is a property of the vendor's").conforms()).isTrue();
    assertThat(car("/custom/vendorId is missing").broken()).isEqualTo(ViolationKind.MISSING);
  }

  @Test
  void everyWrongJsonType() {
    expect("plate", "is a whole number", ViolationKind.TYPE, 7);
    expect("plate", "is null", ViolationKind.TYPE, null);
    expect("seats", "is a string", ViolationKind.TYPE, "7");
    expect("seats", "is a number with a fraction", ViolationKind.TYPE, new BigDecimal("1.5"));
    expect("electric", "is a string", ViolationKind.TYPE, "true");
    expect("wheels", "is an object", ViolationKind.TYPE, Map.of());
    expect("wheels", "is an item without its list", ViolationKind.TYPE, Map.of("size", 2));
    expect("wheels/0", "is a list", ViolationKind.TYPE, List.of());
    expect("names/0", "is a boolean", ViolationKind.TYPE, true);
    expect("custom", "is a string", ViolationKind.TYPE, "text");
    assertThat(variations("Car").values())
        .filteredOn(sample -> sample.pointer().equals("/notes"))
        .allMatch(Sample::conforms)
        .hasSize(7);
  }

  @Test
  void formats() {
    expect("built", "has an offset", null, "2026-11-22T11:30:00+02:00");
    expect("built", "has no zone", ViolationKind.FORMAT, "2026-11-22T09:30:00");
    expect("site", "is a relative URI", ViolationKind.FORMAT, "uploads/today");
    expect("site", "has 30 characters", null, "https://example.com/xxxxxxxxxx");
    expect("site", "has 31 characters", ViolationKind.LENGTH, "https://example.com/xxxxxxxxxxx");
  }

  private void expect(
      String place, String what, @Nullable ViolationKind broken, @Nullable Object value) {
    Sample sample = car("/" + place + " " + what);
    assertThat(sample.broken()).isEqualTo(broken);
    assertThat(sample.pointer()).isEqualTo("/" + place);
    assertThat(Places.valueAt(sample.payload(), sample.pointer())).isEqualTo(value);
  }

  private Sample car(String what) {
    Sample sample = variations("Car").get(what);
    if (sample == null) {
      throw new AssertionError("no sample: " + what);
    }
    return sample;
  }

  private Map<String, Sample> variations(String name) {
    return payloads.variations(type(name)).stream()
        .collect(
            toMap(
                sample -> sample.name().substring(name.length() + ": ".length()),
                Function.identity()));
  }

  private ObjectType type(String name) {
    return SmallSpec.typeOf(model, name);
  }
}
