package org.ocpp4j.spec.v16;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ocpp4j.spec.FactTable;
import org.ocpp4j.spec.FactTable.Row;
import org.ocpp4j.spec.Spec;
import org.ocpp4j.spec.model.Constraint;
import org.ocpp4j.spec.model.EnumType;
import org.ocpp4j.spec.model.Field;
import org.ocpp4j.spec.model.FieldType;
import org.ocpp4j.spec.model.FieldType.BuiltIn;
import org.ocpp4j.spec.model.FieldType.EnumReference;
import org.ocpp4j.spec.model.FieldType.ObjectReference;
import org.ocpp4j.spec.model.Initiator;
import org.ocpp4j.spec.model.Message;
import org.ocpp4j.spec.model.Model;
import org.ocpp4j.spec.model.ObjectType;

/** The spec of OCPP 1.6 against the maintainers' tables of facts, row by row and in total. */
class Facts16Test {

  private static final Model MODEL = Spec.ofStandard("1.6");
  private static final Pattern SECTION = Pattern.compile("\\d+\\.\\d+");

  static List<Row> messages() {
    return FactTable.read("v16-messages");
  }

  static List<Row> types() {
    return FactTable.read("v16-types");
  }

  static List<Row> units() {
    return FactTable.readOf16("units");
  }

  static List<Row> decimals() {
    return FactTable.readOf16("decimals");
  }

  static List<Row> formats() {
    return FactTable.readOf16("formats");
  }

  @Test
  void actionsAreThoseOfTheTable() {
    assertThat(MODEL.messages())
        .extracting(Message::action)
        .containsExactlyElementsOf(messages().stream().map(row -> row.get("action")).toList());
  }

  @ParameterizedTest
  @MethodSource("messages")
  void message(Row row) {
    Message message = message(row.get("action"));
    assertThat(message.initiator()).isEqualTo(initiator(row.get("initiator")));
    assertThat(message.block().replace(" ", "")).isEqualTo(row.get("profile"));
    ObjectType response = message.answer().orElseThrow();
    assertThat(message.request().fields()).hasSize(Integer.parseInt(row.get("requestFieldCount")));
    assertThat(response.fields()).hasSize(Integer.parseInt(row.get("responseFieldCount")));
    String[] payloadsAndOperation = row.get("specSection").split("; operation ", -1);
    assertThat(
            Stream.of(message.request(), response)
                .flatMap(type -> sections(type.section()).stream()))
        .containsExactlyElementsOf(sections(payloadsAndOperation[0]));
    if (payloadsAndOperation.length > 1) {
      assertThat(sections(message.section())).isEqualTo(sections(payloadsAndOperation[1]));
    }
  }

  @ParameterizedTest
  @MethodSource("types")
  void typeOfTheStandardsNameAndSectionAtItsPlace(Row row) {
    FieldType type = typeAt(row);
    assertThat(type.isList()).isEqualTo(row.get("cardinality").equals("array"));
    String name = row.get("specTypeName");
    if (row.get("kind").equals("enum")) {
      EnumReference reference = (EnumReference) type.single();
      assertThat(reference.specName()).isEqualTo(name);
      EnumType found = MODEL.enumType(reference.javaName()).orElseThrow();
      assertThat(sections(found.section())).isEqualTo(sections(row.get("specSection")));
    } else {
      ObjectReference reference = (ObjectReference) type.single();
      assertThat(reference.specName()).isEqualTo(name);
      ObjectType found = MODEL.object(reference.javaName()).orElseThrow();
      assertThat(sections(found.section())).isEqualTo(sections(row.get("specSection")));
    }
  }

  @Test
  void noTypeIsThereThatTheStandardHasNot() {
    Set<String> named = types().stream().map(row -> row.get("specTypeName")).collect(toSet());
    assertThat(
            Stream.concat(
                MODEL.types().stream().map(ObjectType::name),
                MODEL.enums().stream().map(EnumType::name)))
        .containsExactlyInAnyOrderElementsOf(named);
  }

  @ParameterizedTest
  @MethodSource("units")
  void unit(Row row) {
    assertThat(field(row).unit()).isEqualTo(row.get("unit"));
  }

  @ParameterizedTest
  @MethodSource("decimals")
  void limit(Row row) {
    Field field = field(row);
    BuiltIn type = row.get("jsonType").equals("integer") ? BuiltIn.INTEGER : BuiltIn.DECIMAL;
    assertThat(field.type()).isEqualTo(type);
    assertThat(field.constraint(Constraint.Minimum.class).map(Constraint.Minimum::value))
        .isEqualTo(number(row.get("minimum")));
    assertThat(field.constraint(Constraint.Maximum.class).map(Constraint.Maximum::value))
        .isEqualTo(number(row.get("maximum")));
    assertThat(field.constraint(Constraint.Decimals.class).map(Constraint.Decimals::places))
        .isEqualTo(number(row.get("multipleOf")).map(BigDecimal::scale));
  }

  @ParameterizedTest
  @MethodSource("formats")
  void format(Row row) {
    Field field = field(row);
    boolean isDateTime = row.get("specType").equals("dateTime");
    assertThat(field.type().single()).isEqualTo(isDateTime ? BuiltIn.DATE_TIME : BuiltIn.STRING);
    assertThat(field.standardType()).isEqualTo(isDateTime ? null : row.get("specType"));
    assertThat(field.constraint(Constraint.MaxLength.class).map(Constraint.MaxLength::characters))
        .isEqualTo(number(row.get("maxLength")).map(BigDecimal::intValueExact));
    assertThat(field.constraint(Constraint.AbsoluteUri.class).isPresent())
        .isEqualTo(row.get("schemaFormat").equals("uri"));
  }

  @Test
  void noFactIsThereThatNoTableHas() {
    assertThat(fields(field -> field.unit() != null && !field.unit().equals("unitless")))
        .isEqualTo(places(units()));
    assertThat(
            fields(
                field ->
                    field.constraint(Constraint.Minimum.class).isPresent()
                        || field.constraint(Constraint.Maximum.class).isPresent()
                        || field.constraint(Constraint.Decimals.class).isPresent()))
        .isEqualTo(places(decimals()));
    assertThat(
            fields(
                field ->
                    field.type().single() == BuiltIn.STRING
                        || field.type().single() == BuiltIn.DATE_TIME))
        .isEqualTo(places(formats()));
  }

  private static Set<String> fields(Predicate<Field> wanted) {
    return MODEL
        .objects()
        .flatMap(
            type ->
                type.fields().stream()
                    .filter(wanted)
                    .map(field -> type.name() + " " + field.name()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> places(List<Row> rows) {
    return rows.stream()
        .map(row -> row.get("type") + " " + row.get("field"))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Initiator initiator(String side) {
    return side.equals("CS") ? Initiator.CHARGING_STATION : Initiator.valueOf(side);
  }

  /** The numbers of sections, such as 6.29; editions such as 1.6 are none. */
  private static List<String> sections(@Nullable String text) {
    Matcher matcher = SECTION.matcher(text == null ? "" : text.replaceAll("OCPP ?1\\.6", ""));
    return matcher.results().map(MatchResult::group).toList();
  }

  private static Optional<BigDecimal> number(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(text));
  }

  private static Message message(String action) {
    return MODEL.messages().stream()
        .filter(message -> message.action().equals(action))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no action " + action));
  }

  private static Field field(Row row) {
    ObjectType type =
        MODEL
            .objects()
            .filter(candidate -> candidate.name().equals(row.get("type")))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no type " + row.get("type")));
    return field(type, row.get("field"));
  }

  private static Field field(ObjectType type, String name) {
    return type.fields().stream()
        .filter(field -> field.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no field " + name + " in " + type.name()));
  }

  /**
   * Follows a pointer into an official schema, such as {@code /properties/a/items/properties/b}.
   */
  private static FieldType typeAt(Row row) {
    String file = row.get("schemaFile").replace(".json", "");
    ObjectType type =
        file.endsWith("Response")
            ? message(file.replaceAll("Response$", "")).answer().orElseThrow()
            : message(file).request();
    FieldType found = null;
    for (String step : row.get("jsonPointer").replace("/items", "").split("/properties/", -1)) {
      if (step.isEmpty()) {
        continue;
      }
      if (found != null) {
        type = MODEL.object(((ObjectReference) found.single()).javaName()).orElseThrow();
      }
      found = field(type, step).type();
    }
    if (found == null) {
      throw new AssertionError("no place: " + row);
    }
    return found;
  }
}
