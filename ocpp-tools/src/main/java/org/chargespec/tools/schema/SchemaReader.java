package org.chargespec.tools.schema;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chargespec.spec.read.Suggestion;
import org.chargespec.tools.schema.Shape.Property;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads a schema. An unknown keyword is a problem, because ignoring it could lose a fact. */
final class SchemaReader {

  /** Keywords that do not restrict values. */
  private static final Set<String> REMARKS =
      Set.of("$schema", "$id", "id", "comment", "title", "description", "javaType", "definitions");

  private static final Set<String> FACTS =
      Set.of(
          "type",
          "properties",
          "required",
          "additionalProperties",
          "$ref",
          "items",
          "additionalItems",
          "enum",
          "maxLength",
          "format",
          "minimum",
          "maximum",
          "minItems",
          "maxItems",
          "multipleOf",
          "default");

  private static final Set<String> FORMATS = Set.of("date-time", "uri");

  private final List<String> problems;

  SchemaReader(List<String> problems) {
    this.problems = problems;
  }

  /** Returns the definitions of a schema. */
  List<Definition> definitions(JsonNode root, String file) {
    List<Definition> definitions = new ArrayList<>();
    for (Map.Entry<String, JsonNode> entry : root.path("definitions").properties()) {
      SchemaPlace place = new SchemaPlace(file, "/definitions/" + entry.getKey());
      definitions.add(
          new Definition(
              entry.getKey(),
              text(entry.getValue().get("javaType")),
              shape(entry.getValue(), place),
              text(entry.getValue().get("default")),
              place));
    }
    return definitions;
  }

  Shape shape(JsonNode node, SchemaPlace place) {
    checkKeywords(node, place);
    if (node.has("$ref")) {
      return new Shape.Reference(node.path("$ref").asString().replaceFirst("^#/definitions/", ""));
    }
    if (node.has("enum")) {
      return new Shape.Choice(texts(node.path("enum")));
    }
    JsonNode written = node.path("type");
    String type =
        written.isMissingNode() ? "" : written.isString() ? written.asString() : written.toString();
    return switch (type) {
      case "string" -> new Shape.Text(count(node, "maxLength", place), format(node, place));
      case "integer", "number" -> number(node, type.equals("integer"), place);
      case "boolean" -> new Shape.Flag();
      case "array" ->
          new Shape.Listing(
              shape(node.path("items"), place.below("items")),
              count(node, "minItems", place),
              count(node, "maxItems", place));
      case "object" -> structure(node, place);
      case "" -> new Shape.Any();
      default -> {
        problems.add("%s: unknown type '%s'".formatted(place, type));
        yield new Shape.Any();
      }
    };
  }

  Shape.Structure structure(JsonNode node, SchemaPlace place) {
    checkKeywords(node, place);
    Set<String> required = new HashSet<>(texts(node.path("required")));
    Map<String, Property> properties = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> entry : node.path("properties").properties()) {
      JsonNode value = entry.getValue();
      properties.put(
          entry.getKey(),
          new Property(
              shape(value, place.below("properties", entry.getKey())),
              required.remove(entry.getKey()),
              text(value.get("default"))));
    }
    required.forEach(
        name -> problems.add("%s: requires '%s', which it does not define".formatted(place, name)));
    JsonNode open = node.path("additionalProperties");
    if (!open.isMissingNode() && !open.isBoolean()) {
      problems.add("%s: 'additionalProperties' must be true or false".formatted(place));
    }
    return new Shape.Structure(properties, open.asBoolean(true));
  }

  private Shape number(JsonNode node, boolean integer, SchemaPlace place) {
    return new Shape.Numeric(
        integer,
        limit(node, "minimum", place),
        limit(node, "maximum", place),
        decimals(node, place));
  }

  private @Nullable BigDecimal limit(JsonNode node, String keyword, SchemaPlace place) {
    JsonNode value = node.get(keyword);
    if (value == null) {
      return null;
    }
    if (!value.isNumber()) {
      problems.add("%s: '%s' must be a number".formatted(place, keyword));
      return null;
    }
    BigDecimal limit = value.decimalValue().stripTrailingZeros();
    return limit.scale() < 0 ? limit.setScale(0) : limit;
  }

  private @Nullable Integer decimals(JsonNode node, SchemaPlace place) {
    BigDecimal step = limit(node, "multipleOf", place);
    if (step == null) {
      return null;
    }
    if (!step.unscaledValue().equals(BigInteger.ONE) || step.scale() < 0) {
      problems.add("%s: multipleOf must be a power of ten, is %s".formatted(place, step));
    }
    return step.scale();
  }

  private @Nullable Integer count(JsonNode node, String keyword, SchemaPlace place) {
    BigDecimal value = limit(node, keyword, place);
    return value == null ? null : value.intValue();
  }

  private @Nullable String format(JsonNode node, SchemaPlace place) {
    JsonNode value = node.get("format");
    if (value == null) {
      return null;
    }
    String format = value.asString();
    if (!FORMATS.contains(format)) {
      problems.add(
          "%s: unknown format '%s'%s".formatted(place, format, Suggestion.among(FORMATS, format)));
    }
    return format;
  }

  private void checkKeywords(JsonNode node, SchemaPlace place) {
    for (String keyword : node.propertyNames()) {
      if (!REMARKS.contains(keyword) && !FACTS.contains(keyword)) {
        problems.add(
            "%s: the schema keyword '%s' is unknown to this tool%s"
                .formatted(place, keyword, Suggestion.among(FACTS, keyword)));
      }
    }
  }

  private static @Nullable String text(@Nullable JsonNode value) {
    return value == null ? null : value.asString();
  }

  private static List<String> texts(JsonNode list) {
    List<String> texts = new ArrayList<>();
    list.forEach(item -> texts.add(item.asString()));
    return List.copyOf(texts);
  }
}
