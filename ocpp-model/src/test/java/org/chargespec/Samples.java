package org.chargespec;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.chargespec.spec.Spec;
import org.chargespec.spec.model.Model;
import org.chargespec.spec.model.ObjectType;
import org.chargespec.tools.sample.SamplePayloads;
import tools.jackson.databind.json.JsonMapper;

/** A message of each record of a version, with the required properties only. */
final class Samples {

  private final Model model;
  private final SamplePayloads payloads;
  private final Map<Class<?>, OcppObject> samples = new ConcurrentHashMap<>();

  Samples(OcppVersion version) {
    this.model = Spec.ofStandard(version.number());
    this.payloads = new SamplePayloads(model);
  }

  /** The sample of a record; always the same object. */
  <T extends OcppObject> T of(Class<T> record) {
    return record.cast(samples.computeIfAbsent(record, type -> make(record)));
  }

  private <T extends OcppObject> T make(Class<T> record) {
    ObjectType type =
        model
            .objects()
            .filter(object -> object.javaName().simpleName().equals(record.getSimpleName()))
            .findFirst()
            .orElseThrow();
    try {
      String json = JsonMapper.shared().writeValueAsString(payloads.minimal(type));
      return Mapper.JACKSON_3.read(json, record);
    } catch (Exception e) {
      throw new AssertionError("no sample of " + record, e);
    }
  }
}
