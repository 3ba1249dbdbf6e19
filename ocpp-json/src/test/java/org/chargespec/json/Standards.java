package org.chargespec.json;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chargespec.OcppObject;
import org.chargespec.OcppVersion;
import org.chargespec.spec.Spec;
import org.chargespec.spec.SpecSource;
import org.chargespec.spec.model.JavaName;
import org.chargespec.spec.model.Model;
import org.chargespec.spec.model.ObjectType;
import org.chargespec.versions.OcppVersions;
import org.junit.jupiter.params.provider.Arguments;

/** All types of all versions, for tests that are generated from the spec. */
final class Standards {

  private static final Map<String, OcppVersion> VERSIONS =
      OcppVersions.all().stream().collect(Collectors.toMap(Standards::name, version -> version));

  private Standards() {}

  /** A test per type: its name, its version, the model, the type. */
  static Stream<Arguments> types() {
    return SpecSource.standardVersions().stream()
        .filter(VERSIONS::containsKey)
        .map(Spec::ofStandard)
        .flatMap(
            model ->
                model
                    .objects()
                    .map(type -> Arguments.of(type.name(), version(model.name()), model, type)));
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
