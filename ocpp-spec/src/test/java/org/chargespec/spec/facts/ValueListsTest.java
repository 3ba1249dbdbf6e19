package org.chargespec.spec.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chargespec.spec.FactTable;
import org.chargespec.spec.ReferenceData;
import org.chargespec.spec.Spec;
import org.chargespec.spec.SpecSource;
import org.chargespec.spec.model.Constraint;
import org.chargespec.spec.model.Field;
import org.chargespec.spec.model.Model;
import org.chargespec.spec.model.ObjectType;
import org.chargespec.spec.model.ValueList;
import org.chargespec.spec.read.Located;
import org.chargespec.spec.read.Problems;
import org.chargespec.spec.read.ValueListElement;
import org.chargespec.spec.read.ValueListElement.ListedValueElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The lists of open values against the table and the appendices of the standard. */
class ValueListsTest {

  static final List<String> VERSIONS = SpecSource.standardVersions();

  /** How the table calls our lists. */
  private static final Map<String, String> IN_TABLE =
      Map.of(
          "ReasonCodes", "ReasonCode",
          "ConnectorTypes", "ConnectorEnumStringType",
          "SecurityEvents", "SecurityEvent",
          "UnitsOfMeasure", "StandardizedUnitsOfMeasure",
          "IdTokenTypes", "IdTokenEnumStringType",
          "SigningMethods", "SigningMethodEnumStringType",
          "ChargingLimitSources", "ChargingLimitSourceEnumStringType",
          "AdditionalInfoTypes", "AdditionalInfoType.type values",
          "PaymentBrands", "PaymentBrand",
          "PaymentRecognitions", "PaymentRecognition");

  /** Longer than the field may be; errata give them the short names that the list has, too. */
  private static final Set<String> TOO_LONG =
      Set.of("InvalidMessageSequence", "MissingDeviceModelInfo");

  private static final List<ValueListElement> LISTS =
      Spec.elements(SpecSource.ofStandard("1.6").orElseThrow(), new Problems()).lists();

  @Test
  void eachListHasTheValuesOfTheTableForTheSameVersions() {
    Set<String> expected =
        FactTable.read("open-enums").stream()
            .filter(row -> !TOO_LONG.contains(row.get("value")))
            .map(row -> row.get("listName") + " " + row.get("value") + " " + row.get("versions"))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(
            LISTS.stream()
                .flatMap(
                    list -> list.values().stream().map(value -> nameInTable(list) + facts(value))))
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  private static String nameInTable(ValueListElement list) {
    String name = list.name().value();
    return IN_TABLE.getOrDefault(name, name);
  }

  private static String facts(ListedValueElement value) {
    return " "
        + value.value().value()
        + " "
        + value.versions().stream().map(Located::value).collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @FieldSource("VERSIONS")
  void criticalSecurityEventsAreThoseOfTheAppendix(String version) throws IOException {
    if (version.equals("1.6")) {
      return; // its appendix is not among the reference data
    }
    Set<String> critical;
    try (Stream<String> lines =
        Files.lines(ReferenceData.path("ocpp-appendices/" + version + "/security_events.csv"))) {
      critical =
          lines
              .map(line -> line.split(";", -1))
              .filter(cells -> cells[cells.length - 1].equals("Yes"))
              .map(cells -> cells[0])
              .collect(Collectors.toSet());
    }
    assertThat(values(version, "SecurityEvents", ValueList.Value::critical))
        .isEqualTo(new TreeSet<>(critical));
  }

  private static Set<String> values(
      String version, String list, Predicate<ValueList.Value> filter) {
    return Spec.ofStandard(version).lists().stream()
        .filter(candidate -> candidate.name().equals(list))
        .flatMap(found -> found.values().stream())
        .filter(filter)
        .map(ValueList.Value::text)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @ParameterizedTest
  @FieldSource("VERSIONS")
  void aVersionHasTheListsThatItsFieldsNameAndEachValueFitsIntoTheField(String version) {
    Model model = Spec.ofStandard(version);
    Set<String> named = new TreeSet<>();
    for (ObjectType type : model.objects().toList()) {
      for (Field field : type.fields()) {
        ValueList list = field.list();
        if (list != null) {
          named.add(list.name());
          assertThat(list.values()).as("%s.%s", type.name(), field.name()).isNotEmpty();
          field
              .constraint(Constraint.MaxLength.class)
              .ifPresent(
                  limit ->
                      assertThat(list.values())
                          .allMatch(value -> value.text().length() <= limit.characters()));
        }
      }
    }
    assertThat(model.lists().stream().map(ValueList::name)).containsExactlyElementsOf(named);
  }
}
