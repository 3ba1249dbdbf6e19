package org.chargespec.spec.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chargespec.spec.FactTable;
import org.chargespec.spec.FactTable.Row;
import org.chargespec.spec.Spec;
import org.chargespec.spec.SpecSource;
import org.chargespec.spec.model.EnumType;
import org.chargespec.spec.model.Initiator;
import org.chargespec.spec.model.Message;
import org.chargespec.spec.model.Model;
import org.chargespec.spec.model.ObjectType;
import org.chargespec.spec.read.FieldElement;
import org.chargespec.spec.read.MessageElement;
import org.chargespec.spec.read.PayloadElement;
import org.chargespec.spec.read.Problems;
import org.chargespec.spec.read.SpecElement;
import org.chargespec.spec.read.SpecReader;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The spec of OCPP 2.0.1 against the tables of facts: messages, open lists, and what is unsure. */
class Facts201Test {

  private static final String VERSION = "2.0.1";

  /** The table has the title of part 0, the spec that of part 2. */
  private static final Map<String, String> BLOCKS_OF_PART_2 = Map.of("Metering", "MeterValues");

  private static final Model MODEL = Spec.ofStandard(VERSION);
  private static final SpecElement ELEMENTS =
      new SpecReader(new Problems())
          .read(VERSION, SpecSource.ofStandard(VERSION).orElseThrow().files());

  static List<Row> messages() {
    return FactTable.read("v201-messages");
  }

  /** Of the tables that tell how sure they are, the rows that are not quite. */
  static Stream<Row> unsure() {
    return Stream.of("units", "formats")
        .flatMap(table -> FactTable.read(table).stream())
        .filter(row -> row.get("version").equals(VERSION))
        .filter(row -> !row.get("confidence").equals("high"));
  }

  @Test
  void has64Actions128Payloads54TypesAnd88Enums() {
    assertThat(MODEL.messages()).hasSize(64);
    assertThat(MODEL.messages().stream().flatMap(message -> message.answer().stream())).hasSize(64);
    assertThat(MODEL.types()).hasSize(54);
    assertThat(MODEL.enums()).hasSize(88);
  }

  @Test
  void actionsAreThoseOfTheTable() {
    assertThat(MODEL.messages())
        .extracting(Message::action)
        .containsExactlyInAnyOrderElementsOf(
            messages().stream().map(row -> row.get("action")).toList());
  }

  /** Part 2 has each kind in the order of the alphabet. */
  @Test
  void sectionsAreThoseOfPart2() {
    assertThat(numbered(MODEL.types(), ObjectType::name, ObjectType::section))
        .containsExactlyElementsOf(numbers(54, "2.%d"));
    assertThat(numbered(MODEL.enums(), EnumType::name, EnumType::section))
        .containsExactlyElementsOf(numbers(88, "3.%d"));
    assertThat(numbered(MODEL.messages(), Message::action, message -> message.request().section()))
        .containsExactlyElementsOf(numbers(64, "1.%d.1"));
    assertThat(
            numbered(
                MODEL.messages(),
                Message::action,
                message -> message.answer().orElseThrow().section()))
        .containsExactlyElementsOf(numbers(64, "1.%d.2"));
  }

  private static <T> List<String> numbered(
      List<T> all, Function<T, String> name, Function<T, @Nullable String> section) {
    return all.stream()
        .sorted(Comparator.comparing(name, String.CASE_INSENSITIVE_ORDER))
        .map(section)
        .map(String::valueOf)
        .toList();
  }

  private static List<String> numbers(int count, String pattern) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(("OCPP 2.0.1 edition 3 part 2, " + pattern)::formatted)
        .toList();
  }

  @ParameterizedTest
  @MethodSource("messages")
  void message(Row row) {
    MessageElement message = element(row.get("action"));
    // The table has the block's letter before its name.
    String block = row.get("functionalBlock").substring(2);
    assertThat(message.block().value()).isEqualTo(BLOCKS_OF_PART_2.getOrDefault(block, block));
    Initiator initiator =
        row.get("initiator").equals("CS")
            ? Initiator.CHARGING_STATION
            : Initiator.valueOf(row.get("initiator"));
    assertThat(message.initiator().value())
        .isEqualTo(initiator.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    assertThat(message.kind().value()).isEqualToIgnoringCase(row.get("kind"));
    assertThat(message.response() != null).isEqualTo(row.get("hasResponse").equals("yes"));
    if (!row.get("confidence").equals("high")) {
      assertThat(message.unsure()).isNotNull();
    }
  }

  @ParameterizedTest
  @MethodSource("unsure")
  void whatIsUnsureIsMarkedSo(Row row) {
    FieldElement field =
        fields(row.get("type")).stream()
            .filter(candidate -> candidate.name().value().equals(row.get("field")))
            .findFirst()
            .orElseThrow();
    assertThat(field.unsure()).contains(row.get("confidence"));
  }

  private static MessageElement element(String action) {
    return ELEMENTS.messages().stream()
        .filter(message -> message.action().value().equals(action))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no action " + action));
  }

  private static List<FieldElement> fields(String type) {
    if (type.endsWith("Request")) {
      return fields(element(type.replaceAll("Request$", "")).request());
    }
    if (type.endsWith("Response")) {
      return fields(element(type.replaceAll("Response$", "")).response());
    }
    return ELEMENTS.types().stream()
        .filter(candidate -> candidate.name().value().equals(type))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no type " + type))
        .fields();
  }

  private static List<FieldElement> fields(@Nullable PayloadElement payload) {
    return payload == null ? List.of() : payload.fields();
  }
}
