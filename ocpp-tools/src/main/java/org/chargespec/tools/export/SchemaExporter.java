package org.chargespec.tools.export;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.chargespec.spec.model.CustomDataType;
import org.chargespec.spec.model.EnumType;
import org.chargespec.spec.model.Field;
import org.chargespec.spec.model.FieldType;
import org.chargespec.spec.model.FieldType.BuiltIn;
import org.chargespec.spec.model.FieldType.EnumReference;
import org.chargespec.spec.model.FieldType.ObjectReference;
import org.chargespec.spec.model.Model;
import org.chargespec.spec.model.ObjectType;
import org.chargespec.spec.model.Standard;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Creates JSON Schemas (draft 2020-12) of a spec: a self-contained one for each request and
 * response. They describe what a reader accepts, so an enum includes the aliases of its values.
 */
public final class SchemaExporter {

  private static final JsonMapper JSON = JsonMapper.shared();

  private final Model model;

  private SchemaExporter(Model model) {
    this.model = model;
  }

  /** Returns the schemas as text, by file name. */
  public static Map<String, String> export(Model model) {
    SchemaExporter exporter = new SchemaExporter(model);
    Map<String, String> files = new TreeMap<>();
    model
        .messages()
        .forEach(
            message -> {
              boolean deprecated = message.deprecated() != null;
              exporter.add(files, message.request(), deprecated);
              message.answer().ifPresent(response -> exporter.add(files, response, deprecated));
            });
    return files;
  }

  private void add(Map<String, String> files, ObjectType payload, boolean deprecated) {
    String name = payload.javaName().simpleName();
    String text =
        JSON.writerWithDefaultPrettyPrinter().writeValueAsString(schema(payload, name, deprecated));
    files.put(name + ".json", text.replace("\r\n", "\n") + "\n");
  }

  private ObjectNode schema(ObjectType payload, String name, boolean deprecated) {
    ObjectNode schema = JsonNodeFactory.instance.objectNode();
    schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    schema.put("$id", "urn:chargespec:%s:%s".formatted(model.name(), name));
    schema.put("title", payload.name());
    Standard standard = model.standard();
    if (standard != null && !standard.editions().isEmpty()) {
      schema.put("$comment", "After " + String.join("; ", standard.editions()));
    }
    if (deprecated) {
      schema.put("deprecated", true);
    }
    describe(schema, payload);
    ObjectNode definitions = JsonNodeFactory.instance.objectNode();
    for (FieldType used : usedBy(payload)) {
      definitions.set(FieldSchema.definitionName(used), definition(used));
    }
    if (!definitions.isEmpty()) {
      schema.set("$defs", definitions);
    }
    return schema;
  }

  private void describe(ObjectNode schema, ObjectType type) {
    schema.put("description", type.doc());
    schema.put("type", "object");
    ObjectNode properties = schema.putObject("properties");
    type.fields().forEach(field -> properties.set(field.name(), FieldSchema.of(field)));
    if (!type.requiredFields().isEmpty()) {
      ArrayNode required = schema.putArray("required");
      type.requiredFields().forEach(field -> required.add(field.name()));
    }
    schema.put("additionalProperties", false);
  }

  private ObjectNode definition(FieldType type) {
    ObjectNode schema = JsonNodeFactory.instance.objectNode();
    if (type instanceof ObjectReference reference) {
      describe(schema, model.object(reference.javaName()).orElseThrow());
    } else if (type instanceof EnumReference reference) {
      EnumType enumType = model.enumType(reference.javaName()).orElseThrow();
      schema.put("description", enumType.doc());
      schema.put("type", "string");
      ArrayNode values = schema.putArray("enum");
      for (EnumType.Value value : enumType.values()) {
        values.add(value.wireValue());
        value.aliases().forEach(values::add);
      }
    } else {
      describe(schema, CustomDataType.TYPE);
      schema.remove("additionalProperties");
    }
    return schema;
  }

  /** Returns the types that a payload uses, directly or indirectly, in a fixed order. */
  private Set<FieldType> usedBy(ObjectType payload) {
    Set<FieldType> used =
        new TreeSet<>(java.util.Comparator.comparing(FieldSchema::definitionName));
    Deque<ObjectType> open = new ArrayDeque<>(Set.of(payload));
    while (!open.isEmpty()) {
      for (Field field : open.pop().fields()) {
        FieldType type = field.type().single();
        boolean defined = !(type instanceof BuiltIn) || type == BuiltIn.CUSTOM_DATA;
        if (defined && used.add(type) && type instanceof ObjectReference reference) {
          open.push(model.object(reference.javaName()).orElseThrow());
        }
      }
    }
    return used;
  }
}
