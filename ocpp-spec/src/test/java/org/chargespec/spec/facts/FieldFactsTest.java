package org.chargespec.spec.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chargespec.spec.FactTable;
import org.chargespec.spec.FactTable.Row;
import org.chargespec.spec.Spec;
import org.chargespec.spec.SpecSource;
import org.chargespec.spec.model.Constraint;
import org.chargespec.spec.model.CustomDataType;
import org.chargespec.spec.model.Field;
import org.chargespec.spec.model.FieldType.BuiltIn;
import org.chargespec.spec.model.Model;
import org.chargespec.spec.model.ObjectType;
import org.chargespec.spec.model.StandardType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Units, limits and formats of every version against the tables, row by row and in total. */
class FieldFactsTest {

  static final List<String> VERSIONS = SpecSource.standardVersions();

  private static final Map<String, Model> MODELS =
      VERSIONS.stream().collect(Collectors.toMap(Function.identity(), Spec::ofStandard));

  /** Where the spec says it better than the table. */
  private static final Map<String, String> BETTER_UNITS =
      Map.of("2.0.1 CostType amount", "g/kWh or percent (costKind)");

  private static final Set<String> UNITS_BEYOND_THE_TABLE =
      Set.of(
          "VariableCharacteristicsType minLimit",
          "VariableCharacteristicsType maxLimit",
          "CostDimensionType volume");

  static List<Row> units() {
    return rows("units");
  }

  static List<Row> decimals() {
    return rows("decimals");
  }

  static List<Row> formats() {
    return rows("formats");
  }

  /** Without the type that is built into every spec. */
  private static List<Row> rows(String table) {
    return FactTable.read(table).stream()
        .filter(row -> !row.get("type").equals(CustomDataType.NAME))
        .filter(row -> VERSIONS.contains(row.get("version")))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("units")
  void unit(Row row) {
    String unit = row.get("unit").equals("%") ? "percent" : row.get("unit");
    assertThat(field(row).unit()).isEqualTo(BETTER_UNITS.getOrDefault(place(row), unit));
  }

  private static String place(Row row) {
    return "%s %s %s".formatted(row.get("version"), row.get("type"), row.get("field"));
  }

  @ParameterizedTest
  @MethodSource("decimals")
  void limit(Row row) {
    Field field = field(row);
    BuiltIn type = row.get("jsonType").equals("integer") ? BuiltIn.INTEGER : BuiltIn.DECIMAL;
    assertThat(field.type().single()).isEqualTo(type);
    // A row from the schema does not have what only the text states.
    boolean schemaOnly = row.get("source").equals("schema");
    assertThat(
            field
                .constraint(Constraint.Minimum.class)
                .filter(limit -> !(schemaOnly && limit.textOnly()))
                .map(limit -> plain(limit.value())))
        .isEqualTo(number(row.get("minimum")));
    assertThat(
            field
                .constraint(Constraint.Maximum.class)
                .filter(limit -> !(schemaOnly && limit.textOnly()))
                .map(limit -> plain(limit.value())))
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
    StandardType type = field.standardType();
    assertThat(type == null ? null : type.name())
        .isEqualTo(isDateTime ? null : row.get("specType"));
    assertThat(field.constraint(Constraint.MaxLength.class).map(Constraint.MaxLength::characters))
        .isEqualTo(number(row.get("maxLength")).map(BigDecimal::intValueExact));
    assertThat(field.constraint(Constraint.AbsoluteUri.class).isPresent())
        .isEqualTo(row.get("schemaFormat").equals("uri"));
  }

  @ParameterizedTest
  @FieldSource("VERSIONS")
  void noFactIsThereThatNoTableHas(String version) {
    assertThat(fields(version, field -> field.unit() != null && !field.unit().equals("1")))
        .containsAll(places(version, units()))
        .isSubsetOf(union(places(version, units()), UNITS_BEYOND_THE_TABLE));
    assertThat(
            fields(
                version,
                field ->
                    field.constraints().stream()
                        .filter(FieldFactsTest::limitsANumber)
                        .anyMatch(limit -> !limit.textOnly())))
        .isSubsetOf(places(version, decimals()));
    assertThat(
            fields(
                version,
                field ->
                    field.type().single() == BuiltIn.STRING
                        || field.type().single() == BuiltIn.DATE_TIME))
        .isEqualTo(places(version, formats()));
  }

  private static boolean limitsANumber(Constraint limit) {
    return limit instanceof Constraint.Minimum
        || limit instanceof Constraint.Maximum
        || limit instanceof Constraint.Decimals;
  }

  private static Set<String> fields(String version, Predicate<Field> wanted) {
    return model(version)
        .objects()
        .flatMap(
            type ->
                type.fields().stream()
                    .filter(wanted)
                    .map(field -> type.name() + " " + field.name()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> union(Set<String> some, Set<String> more) {
    return Stream.concat(some.stream(), more.stream()).collect(Collectors.toSet());
  }

  private static Set<String> places(String version, List<Row> rows) {
    return rows.stream()
        .filter(row -> row.get("version").equals(version))
        .map(row -> row.get("type") + " " + row.get("field"))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Optional<BigDecimal> number(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(plain(new BigDecimal(text)));
  }

  /** Tables write 100.0 where the spec writes 100. */
  private static BigDecimal plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  private static Field field(Row row) {
    ObjectType type =
        model(row.get("version"))
            .objects()
            .filter(candidate -> candidate.name().equals(row.get("type")))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no type " + row.get("type")));
    return type.fields().stream()
        .filter(field -> field.name().equals(row.get("field")))
        .findFirst()
        .orElseThrow(
            () -> new AssertionError("no field " + row.get("field") + " in " + type.name()));
  }

  private static Model model(String version) {
    Model model = MODELS.get(version);
    if (model == null) {
      throw new AssertionError("no model of " + version);
    }
    return model;
  }
}
