package org.chargespec.fuzzing;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chargespec.OcppObject;
import org.chargespec.OcppVersion;
import org.chargespec.fuzzing.reference.Types;
import org.chargespec.spec.Spec;
import org.chargespec.spec.SpecSource;
import org.chargespec.spec.model.JavaName;
import org.chargespec.spec.model.Model;
import org.chargespec.spec.model.ObjectType;
import org.chargespec.tools.sample.SamplePayloads;
import org.chargespec.versions.OcppVersions;
import org.jspecify.annotations.Nullable;

/**
 * A type of a standard, with documents that conform to it.
 *
 * @param version its version
 * @param types the types of its spec
 * @param type its type there
 * @param record its record
 * @param samples a document of required properties alone, and one of all if it is not too large
 */
record SampledType(
    OcppVersion version,
    Types types,
    ObjectType type,
    Class<? extends OcppObject> record,
    List<String> samples) {

  private static final int MOST_CHARACTERS = 16_000;

  /** All types of all versions, always in the same order: inputs name them by their index. */
  static final List<SampledType> ALL = all();

  private static List<SampledType> all() {
    return OcppVersions.all().stream().flatMap(SampledType::all).toList();
  }

  private static Stream<SampledType> all(OcppVersion version) {
    String name = version.subprotocol().substring("ocpp".length());
    if (!SpecSource.standardVersions().contains(name)) {
      throw new IllegalStateException("no spec of " + name);
    }
    Model model = Spec.ofStandard(name);
    SamplePayloads payloads = new SamplePayloads(model);
    Types types = new Types(model);
    return model.objects().map(type -> of(version, types, type, payloads));
  }

  private static SampledType of(
      OcppVersion version, Types types, ObjectType type, SamplePayloads payloads) {
    List<String> samples =
        Stream.of(payloads.minimal(type), payloads.full(type))
            .map(SampledType::json)
            .filter(json -> json.length() <= MOST_CHARACTERS)
            .toList();
    return new SampledType(version, types, type, recordOf(type.javaName()), samples);
  }

  private static String json(Map<String, @Nullable Object> payload) {
    try {
      return Jackson.MAPPER.writeValueAsString(payload);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Class<? extends OcppObject> recordOf(JavaName name) {
    try {
      return Class.forName(name.packageName() + "." + name.simpleName())
          .asSubclass(OcppObject.class);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A sample as UTF-8; the last one if there are fewer. */
  byte[] sample(int index) {
    return samples.get(Math.min(index, samples.size() - 1)).getBytes(StandardCharsets.UTF_8);
  }
}
