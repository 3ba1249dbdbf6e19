package org.chargespec.tools.importer;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chargespec.spec.model.CustomDataType;
import org.chargespec.spec.read.WrittenType;
import org.chargespec.tools.schema.SchemaSet;
import org.chargespec.tools.schema.Shape;
import org.snakeyaml.engine.v2.nodes.MappingNode;

/**
 * The type names of the spec for schemas. A definition has a name. A type inside a field (in 1.6)
 * keeps the name of the spec; a new one gets a name made of owner and field.
 */
final class TypeNames {

  private final SchemaSet schemas;
  private final Map<Shape, String> made = new HashMap<>();

  TypeNames(SchemaSet schemas) {
    this.schemas = schemas;
  }

  /**
   * Returns the type of a field in the spec.
   *
   * @param owner the type or message with the field
   * @param present the field in the spec, if present
   */
  WrittenType of(String owner, String field, Shape shape, Optional<MappingNode> present) {
    Optional<String> presentType =
        present
            .flatMap(map -> YamlDocument.text(map, "type"))
            .map(type -> WrittenType.of(type).name());
    return shape instanceof Shape.Listing list
        ? new WrittenType(single(owner, field, list.item(), presentType), true)
        : new WrittenType(single(owner, field, shape, presentType), false);
  }

  private String single(String owner, String field, Shape shape, Optional<String> presentType) {
    Shape resolved = schemas.resolve(shape);
    if (shape instanceof Shape.Reference reference) {
      return reference.name().equals(CustomDataType.NAME)
          ? "custom-data"
          : presentType
              .filter(type -> isNamed(resolved) && !schemas.definitions().containsKey(type))
              .orElse(reference.name());
    }
    if (isNamed(shape)) {
      return presentType.orElseGet(
          () -> made.computeIfAbsent(shape, unused -> freeName(owner, field, shape)));
    }
    return builtIn(shape);
  }

  private static boolean isNamed(Shape shape) {
    return shape instanceof Shape.Structure || shape instanceof Shape.Choice;
  }

  private String freeName(String owner, String field, Shape shape) {
    String name = field.substring(0, 1).toUpperCase(Locale.ROOT) + field.substring(1);
    boolean free = shape instanceof Shape.Structure && !made.containsValue(name);
    return free ? name : owner + name;
  }

  private static String builtIn(Shape shape) {
    if (shape instanceof Shape.Text text) {
      return "date-time".equals(text.format()) ? "date-time" : "string";
    }
    if (shape instanceof Shape.Numeric number) {
      return number.integer() ? "integer" : "decimal";
    }
    return shape instanceof Shape.Flag ? "boolean" : "json";
  }
}
