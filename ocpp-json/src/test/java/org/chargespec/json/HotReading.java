package org.chargespec.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.nio.charset.StandardCharsets;
import org.chargespec.OcppObject;
import org.chargespec.OcppVersion;
import org.chargespec.spec.model.Model;
import org.chargespec.spec.model.ObjectType;
import org.chargespec.tools.sample.SamplePayloads;

/**
 * A program that reads an object with only its required properties until the JVM has compiled the
 * codec. Its arguments are a version and a type.
 */
final class HotReading {

  private static final int TIMES = 60_000;

  private HotReading() {}

  public static void main(String[] args) throws JsonProcessingException {
    OcppVersion version = Standards.version(args[0]);
    Model model = Standards.model(version);
    ObjectType type =
        model.objects().filter(each -> each.name().equals(args[1])).findFirst().orElseThrow();
    read(version, model, type);
  }

  private static void read(OcppVersion version, Model model, ObjectType type)
      throws JsonProcessingException {
    OcppJson json = OcppJson.strict(version);
    Class<? extends OcppObject> record = Standards.recordOf(type);
    String text = SamplesTest.JACKSON.writeValueAsString(new SamplePayloads(model).minimal(type));
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < TIMES; i++) {
      SamplesTest.accepted(json.decode(record, utf8));
    }
  }
}
