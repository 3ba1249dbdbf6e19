package org.chargespec.tools.export;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.chargespec.spec.model.Constraint;
import org.chargespec.spec.model.Constraint.AbsoluteUri;
import org.chargespec.spec.model.Constraint.Decimals;
import org.chargespec.spec.model.Constraint.MaxItems;
import org.chargespec.spec.model.Constraint.MaxLength;
import org.chargespec.spec.model.Constraint.Maximum;
import org.chargespec.spec.model.Constraint.MinItems;
import org.chargespec.spec.model.Constraint.Minimum;
import org.chargespec.spec.model.CustomDataType;
import org.chargespec.spec.model.Field;
import org.chargespec.spec.model.FieldType;
import org.chargespec.spec.model.FieldType.BuiltIn;
import org.chargespec.spec.model.FieldType.EnumReference;
import org.chargespec.spec.model.FieldType.ObjectReference;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The schema of one field. */
final class FieldSchema {

  private FieldSchema() {}

  static ObjectNode of(Field field) {
    ObjectNode schema = JsonNodeFactory.instance.objectNode();
    schema.put("description", description(field));
    ObjectNode item =
        field.type().isList() ? schema.put("type", "array").putObject("items") : schema;
    type(item, field.type().single());
    field.constraints().stream()
        .filter(constraint -> !constraint.textOnly())
        .forEach(constraint -> constraint(schema, item, constraint));
    if (field.defaultValue() != null) {
      putDefault(schema, field.type(), field.defaultValue());
    }
    if (field.deprecated()) {
      schema.put("deprecated", true);
    }
    return schema;
  }

  /** Adds the default, which the spec holds as text. */
  private static void putDefault(ObjectNode schema, FieldType type, String value) {
    if (type == BuiltIn.INTEGER || type == BuiltIn.DECIMAL) {
      schema.put("default", new BigDecimal(value));
    } else if (type == BuiltIn.BOOLEAN) {
      schema.put("default", Boolean.parseBoolean(value));
    } else {
      schema.put("default", value);
    }
  }

  private static String description(Field field) {
    String unit = field.unit();
    String description = unit == null ? field.doc() : field.doc() + "; unit: " + unit;
    // These are not keywords, because the schema describes what a reader accepts.
    List<String> limits =
        field.constraints().stream()
            .filter(Constraint::textOnly)
            .map(FieldSchema::textLimit)
            .toList();
    return limits.isEmpty()
        ? description
        : description
            + "; the text of the standard, but not its schema, says: "
            + String.join(", ", limits);
  }

  /** Returns a limit as keyword and value, such as {@code minItems 1}. */
  private static String textLimit(Constraint limit) {
    ObjectNode keywords = JsonNodeFactory.instance.objectNode();
    constraint(keywords, keywords, limit);
    return keywords.properties().stream()
        .map(keyword -> keyword.getKey() + " " + keyword.getValue().asString())
        .collect(Collectors.joining());
  }

  /** Returns the name of the definition of a type. */
  static String definitionName(FieldType type) {
    if (type instanceof ObjectReference reference) {
      return reference.specName();
    }
    return type instanceof EnumReference reference ? reference.specName() : CustomDataType.NAME;
  }

  private static void type(ObjectNode schema, FieldType type) {
    if (!(type instanceof BuiltIn builtIn) || builtIn == BuiltIn.CUSTOM_DATA) {
      schema.put("$ref", "#/$defs/" + definitionName(type));
      return;
    }
    switch (builtIn) {
      case STRING -> schema.put("type", "string");
      // Integers of the standard have 32 bits; limits of a field replace these.
      case INTEGER ->
          schema
              .put("type", "integer")
              .put("minimum", Integer.MIN_VALUE)
              .put("maximum", Integer.MAX_VALUE);
      case DECIMAL -> schema.put("type", "number");
      case BOOLEAN -> schema.put("type", "boolean");
      case DATE_TIME -> schema.put("type", "string").put("format", "date-time");
      case JSON, CUSTOM_DATA -> {
        // Any JSON value: no keyword.
      }
    }
  }

  private static void constraint(ObjectNode list, ObjectNode item, Constraint constraint) {
    if (constraint instanceof MinItems limit) {
      list.put("minItems", limit.items());
    } else if (constraint instanceof MaxItems limit) {
      list.put("maxItems", limit.items());
    } else if (constraint instanceof MaxLength limit) {
      item.put("maxLength", limit.characters());
    } else if (constraint instanceof Minimum limit) {
      item.put("minimum", limit.value());
    } else if (constraint instanceof Maximum limit) {
      item.put("maximum", limit.value());
    } else if (constraint instanceof Decimals limit) {
      item.put("multipleOf", BigDecimal.ONE.movePointLeft(limit.places()));
    } else if (constraint instanceof AbsoluteUri) {
      item.put("format", "uri");
    } else {
      throw new IllegalStateException("no keyword for " + constraint);
    }
  }
}
