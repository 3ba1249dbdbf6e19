package org.chargespec.spec.v16;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.chargespec.spec.Spec;
import org.chargespec.spec.model.EnumType;
import org.chargespec.spec.model.Message;
import org.chargespec.spec.model.Model;
import org.junit.jupiter.api.Test;

/** Properties of the spec of OCPP 1.6. */
class Spec16Test {

  private static final Model MODEL = Spec.ofStandard("1.6");

  @Test
  void has39ActionsOfWhich11AreOfTheSecurityExtension() {
    assertThat(MODEL.messages()).hasSize(39);
    assertThat(MODEL.messages())
        .filteredOn(message -> message.block().equals("Security"))
        .hasSize(11);
  }

  @Test
  void has78PayloadsSinceEveryActionIsACall() {
    assertThat(
            MODEL.messages().stream()
                .flatMap(
                    message ->
                        Stream.concat(Stream.of(message.request()), message.answer().stream())))
        .hasSize(78)
        .extracting(type -> type.javaName().simpleName())
        .doesNotHaveDuplicates()
        .allMatch(name -> name.endsWith("Request") || name.endsWith("Response"));
  }

  @Test
  void everythingSaysWhereTheStandardDescribesIt() {
    assertThat(MODEL.objects()).allMatch(type -> type.section() != null);
    assertThat(MODEL.enums()).allMatch(type -> type.section() != null);
    assertThat(MODEL.messages()).extracting(Message::section).doesNotContainNull();
  }

  /** They look alike and are different types; only the last pair has the same values. */
  @Test
  void lookAlikesAreKeptApart() {
    assertThat(values("MessageTrigger")).isNotEqualTo(values("MessageTriggerEnumType"));
    assertThat(values("FirmwareStatus")).hasSize(7);
    assertThat(values("FirmwareStatusEnumType")).hasSize(14);
    assertThat(values("TriggerMessageStatus"))
        .containsExactlyInAnyOrderElementsOf(values("TriggerMessageStatusEnumType"));
  }

  @Test
  void misspeltCelciusIsReadAndNotWritten() {
    EnumType unit = enumType("UnitOfMeasure");
    assertThat(values("UnitOfMeasure")).contains("Celsius").doesNotContain("Celcius", "Hertz");
    assertThat(unit.values())
        .filteredOn(value -> !value.aliases().isEmpty())
        .singleElement()
        .satisfies(
            value -> {
              assertThat(value.wireValue()).isEqualTo("Celsius");
              assertThat(value.aliases()).containsExactly("Celcius");
            });
  }

  private static List<String> values(String name) {
    return enumType(name).values().stream().map(EnumType.Value::wireValue).toList();
  }

  private static EnumType enumType(String name) {
    return MODEL.enums().stream()
        .filter(type -> type.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no enum " + name));
  }
}
