package org.chargespec.json;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chargespec.OcppObject;
import org.chargespec.OcppVersion;
import org.chargespec.spec.Spec;
import org.chargespec.spec.SpecSource;
import org.chargespec.spec.model.Field;
import org.chargespec.spec.model.FieldType;
import org.chargespec.spec.model.FieldType.BuiltIn;
import org.chargespec.spec.model.JavaName;
import org.chargespec.spec.model.Model;
import org.chargespec.spec.model.ObjectType;
import org.chargespec.versions.OcppVersions;
import org.junit.jupiter.params.provider.Arguments;

/** All types of all versions, for tests that are generated from the spec. */
final class Standards {

  private static final Map<String, OcppVersion> VERSIONS =
      OcppVersions.all().stream().collect(Collectors.toMap(Standards::name, version -> version));

  /**
   * With {@code -Dchargespec.fewTypes=true}, for mutations: only types with a kind of field that
   * the types before them lack, small ones first.
   */
  private static final boolean FEW_TYPES = Boolean.getBoolean("chargespec.fewTypes");

  private Standards() {}

  /** A test per type: its name, its version, the model, the type. */
  static Stream<Arguments> types() {
    Set<String> kinds = new HashSet<>();
    return SpecSource.standardVersions().stream()
        .filter(VERSIONS::containsKey)
        .map(Spec::ofStandard)
        .flatMap(
            model ->
                model
                    .objects()
                    .sorted(Comparator.comparing(type -> FEW_TYPES ? type.fields().size() : 0))
                    .filter(type -> !FEW_TYPES || kinds.addAll(kinds(type)))
                    .map(type -> Arguments.of(type.name(), version(model.name()), model, type)));
  }

  private static List<String> kinds(ObjectType type) {
    return type.fields().stream().map(Standards::kind).toList();
  }

  private static String kind(Field field) {
    FieldType single = field.type().single();
    String type = single instanceof BuiltIn ? single.toString() : single.getClass().getName();
    Stream<String> rules = field.constraints().stream().map(rule -> rule.getClass().getName());
    return type + field.type().isList() + field.required() + rules.sorted().toList();
  }

  static Model model(OcppVersion version) {
    return Spec.ofStandard(name(version));
  }

  private static String name(OcppVersion version) {
    return version.number();
  }

  static OcppVersion version(String name) {
    return Objects.requireNonNull(VERSIONS.get(name), name);
  }

  static Class<? extends OcppObject> recordOf(ObjectType type) {
    JavaName name = type.javaName();
    try {
      return Class.forName(name.packageName() + "." + name.simpleName())
          .asSubclass(OcppObject.class);
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }
}
