package org.chargespec.spec.facts;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chargespec.spec.FactTable;
import org.chargespec.spec.FactTable.Row;
import org.chargespec.spec.Spec;
import org.chargespec.spec.model.EnumType;
import org.chargespec.spec.model.Field;
import org.chargespec.spec.model.FieldType;
import org.chargespec.spec.model.FieldType.EnumReference;
import org.chargespec.spec.model.FieldType.ObjectReference;
import org.chargespec.spec.model.Initiator;
import org.chargespec.spec.model.Message;
import org.chargespec.spec.model.Model;
import org.chargespec.spec.model.ObjectType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The spec of OCPP 1.6 against the maintainers' tables of facts, row by row and in total. */
class Facts16Test {

  private static final Model MODEL = Spec.ofStandard("1.6");
  private static final Pattern SECTION = Pattern.compile("\\d+\\.\\d+");

  /** The table has the sections of edition 2 of the whitepaper; edition 3 has two types more. */
  private static final int SECTIONS_ADDED_BEFORE_6_5 = 2;

  static List<Row> messages() {
    return FactTable.read("v16-messages");
  }

  static List<Row> types() {
    return FactTable.read("v16-types");
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
      assertThat(sections(found.section())).isEqualTo(sectionsToday(row.get("specSection")));
    } else {
      ObjectReference reference = (ObjectReference) type.single();
      assertThat(reference.specName()).isEqualTo(name);
      ObjectType found = MODEL.object(reference.javaName()).orElseThrow();
      assertThat(sections(found.section())).isEqualTo(sectionsToday(row.get("specSection")));
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

  private static Initiator initiator(String side) {
    return side.equals("CS") ? Initiator.CHARGING_STATION : Initiator.valueOf(side);
  }

  /** The numbers of sections, such as 6.29; editions such as 1.6 are none. */
  private static List<String> sections(@Nullable String text) {
    Matcher matcher = SECTION.matcher(text == null ? "" : text.replaceAll("OCPP ?1\\.6", ""));
    return matcher.results().map(MatchResult::group).toList();
  }

  private static List<String> sectionsToday(String text) {
    return text.startsWith("SecWP-ed2")
        ? sections(text).stream().map(Facts16Test::inEdition3).toList()
        : sections(text);
  }

  private static String inEdition3(String section) {
    int number = Integer.parseInt(section.substring("6.".length()));
    return number < 5 ? section : "6." + (number + SECTIONS_ADDED_BEFORE_6_5);
  }

  private static Message message(String action) {
    return MODEL.messages().stream()
        .filter(message -> message.action().equals(action))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no action " + action));
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
