package org.chargespec.tools.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.chargespec.spec.ReferenceData;
import org.chargespec.spec.Spec;
import org.chargespec.spec.model.EnumType;
import org.chargespec.spec.model.Field;
import org.chargespec.spec.model.FieldType.EnumReference;
import org.chargespec.spec.model.FieldType.ObjectReference;
import org.chargespec.spec.model.Message;
import org.chargespec.spec.model.Model;
import org.chargespec.spec.model.ObjectType;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The spec has every message, property and enum value of the official schemas of OCPP 1.6. */
class OfficialSchemaCoverageTest {

  private static final Model MODEL = Spec.ofStandard("1.6");

  private final List<String> missing = new ArrayList<>();
  private JsonNode root = JsonMapper.shared().missingNode();

  @Test
  void nothingOfTheOfficialSchemasIsMissing() throws IOException {
    Path folder = ReferenceData.path("ocpp-schemas/1.6");
    Set<String> files = new TreeSet<>();
    for (Message message : MODEL.messages()) {
      files.add(compare(folder, message.action() + ".json", message.request()));
      files.add(
          compare(folder, message.action() + "Response.json", message.answer().orElseThrow()));
    }
    assertThat(missing).isEmpty();
    try (var listed = Files.list(folder)) {
      assertThat(listed.map(file -> String.valueOf(file.getFileName())))
          .containsExactlyInAnyOrderElementsOf(files);
    }
  }

  private String compare(Path folder, String file, ObjectType type) throws IOException {
    root = JsonMapper.shared().readTree(Files.readString(folder.resolve(file)));
    compare(root, type, file);
    return file;
  }

  private void compare(JsonNode schema, ObjectType type, String at) {
    for (Map.Entry<String, JsonNode> property : schema.path("properties").properties()) {
      String below = at + "/" + property.getKey();
      type.fields().stream()
          .filter(field -> field.name().equals(property.getKey()))
          .findFirst()
          .ifPresentOrElse(
              field -> compare(resolved(property.getValue()), field, below),
              () -> missing.add(below));
    }
  }

  private void compare(JsonNode schema, Field field, String at) {
    assertThat(field.type().isList()).as(at).isEqualTo(schema.has("items"));
    JsonNode single = schema.has("items") ? resolved(schema.path("items")) : schema;
    if (field.type().single() instanceof ObjectReference reference) {
      compare(single, MODEL.object(reference.javaName()).orElseThrow(), at);
    } else if (field.type().single() instanceof EnumReference reference) {
      EnumType type = MODEL.enumType(reference.javaName()).orElseThrow();
      single.path("enum").values().stream()
          .map(JsonNode::asString)
          .filter(text -> type.values().stream().noneMatch(value -> reads(value, text)))
          .forEach(text -> missing.add(at + ": " + text));
    } else {
      assertThat(single.has("enum") || single.has("properties")).as(at).isFalse();
    }
  }

  private static boolean reads(EnumType.Value value, String text) {
    return value.wireValue().equals(text) || value.aliases().contains(text);
  }

  private JsonNode resolved(JsonNode schema) {
    return schema.has("$ref") ? root.at(schema.path("$ref").asString().substring(1)) : schema;
  }
}
