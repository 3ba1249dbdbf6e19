package org.ocpp4j.spec.verify;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ocpp4j.spec.model.Deviation;
import org.ocpp4j.spec.model.EnumType;
import org.ocpp4j.spec.model.Field;
import org.ocpp4j.spec.model.FieldType;
import org.ocpp4j.spec.model.FieldType.BuiltIn;
import org.ocpp4j.spec.model.FieldType.EnumReference;
import org.ocpp4j.spec.model.FieldType.ListOf;
import org.ocpp4j.spec.model.FieldType.ObjectReference;
import org.ocpp4j.spec.model.Message;
import org.ocpp4j.spec.model.Model;
import org.ocpp4j.spec.model.ObjectType;
import org.ocpp4j.spec.schema.Payload;
import org.ocpp4j.spec.schema.Place;
import org.ocpp4j.spec.schema.SchemaSet;
import org.ocpp4j.spec.schema.Shape;
import org.ocpp4j.spec.schema.Shape.Property;

/** Walks schemas and spec side by side. */
public final class Verifier {

  private final Model model;
  private final SchemaSet schemas;
  private final List<Difference> differences = new ArrayList<>();

  /** By file and type: a type that is used in many places is compared once per file. */
  private final Set<String> compared = new HashSet<>();

  private final Set<String> reached = new HashSet<>();
  private final Map<Deviation, String> unused = new LinkedHashMap<>();

  private Verifier(Model model, SchemaSet schemas) {
    this.model = model;
    this.schemas = schemas;
  }

  /**
   * Compares.
   *
   * @return what remains that the spec does not record as a deviation, with deviations that are
   *     recorded and are none
   */
  public static List<String> verify(Model model, SchemaSet schemas) {
    Verifier verifier = new Verifier(model, schemas);
    verifier.payloads();
    List<String> remaining =
        new ArrayList<>(verifier.differences.stream().map(Difference::toString).toList());
    verifier.unused.forEach(
        (deviation, file) ->
            remaining.add(
                "%s: records a deviation that the schemas do not have: %s"
                    .formatted(file, deviation)));
    return List.copyOf(remaining);
  }

  private void payloads() {
    model
        .objects()
        .forEach(type -> type.fields().forEach(field -> note(field.deviations(), type.source())));
    model.enums().forEach(type -> note(type.deviations(), type.source()));
    Set<String> actions = new HashSet<>();
    for (Message message : model.messages()) {
      actions.add(message.action());
      payload(message, message.request(), false);
      message.answer().ifPresent(response -> payload(message, response, true));
    }
    for (Payload payload : schemas.payloads()) {
      if (!actions.contains(payload.action())) {
        add(
            new Place(payload.file(), ""),
            "action",
            null,
            payload.action(),
            "none",
            model.name(),
            List.of());
      }
    }
    model.types().stream()
        .filter(type -> !reached.contains(type.name()))
        .forEach(type -> unreached(type.name(), type.source()));
    model.enums().stream()
        .filter(type -> !reached.contains(type.name()))
        .forEach(type -> unreached(type.name(), type.source()));
  }

  private void note(List<Deviation> deviations, String source) {
    deviations.forEach(deviation -> unused.put(deviation, source));
  }

  private void unreached(String name, String source) {
    add(new Place("any schema", ""), "type", null, "none", name, source, List.of());
  }

  private void payload(Message message, ObjectType type, boolean response) {
    schemas
        .payload(message.action(), response)
        .ifPresentOrElse(
            payload -> object(new Place(payload.file(), ""), payload.shape(), type),
            () ->
                add(
                    new Place("any schema", ""),
                    "payload",
                    null,
                    "none",
                    type.name(),
                    type.source(),
                    List.of()));
  }

  private void object(Place place, Shape.Structure shape, ObjectType type) {
    if (!compared.add(place.file() + " " + type.name() + " " + shape.hashCode())) {
      return;
    }
    Map<String, Field> fields = new LinkedHashMap<>();
    type.fields().forEach(field -> fields.put(field.name(), field));
    shape
        .properties()
        .forEach(
            (name, property) -> {
              Place at = place.below("properties", name);
              Field field = fields.remove(name);
              if (field == null) {
                add(at, "properties", null, name, "none", type.source(), List.of());
              } else {
                field(at, property, field, type.source());
              }
            });
    fields
        .values()
        .forEach(
            field ->
                add(
                    place,
                    "properties",
                    null,
                    "none",
                    field.name(),
                    type.source(),
                    field.deviations()));
  }

  private void field(Place place, Property property, Field field, String source) {
    compare(place, "required", property.required(), field.required(), field, source);
    if (property.defaultValue() != null) {
      compare(place, "default", property.defaultValue(), field.defaultValue(), field, source);
    }
    Shape shape = property.shape();
    FieldType type = field.type();
    if (shape instanceof Shape.Listing list && type instanceof ListOf listOf) {
      compare(place, "minItems", list.minItems(), Facts.minItems(field), field, source);
      compare(place, "maxItems", list.maxItems(), Facts.maxItems(field), field, source);
      value(place.below("items"), list.item(), listOf.item(), field, source);
    } else {
      value(place, shape, type, field, source);
    }
  }

  private void value(Place place, Shape written, FieldType type, Field field, String source) {
    Shape shape = schemas.resolve(written);
    if (written instanceof Shape.Reference reference && !(type instanceof BuiltIn)) {
      compare(place, "name", reference.name(), Facts.name(type), deviations(type, field), source);
    }
    if (shape instanceof Shape.Structure structure && type instanceof ObjectReference reference) {
      reached.add(reference.specName());
      model.object(reference.javaName()).ifPresent(object -> object(place, structure, object));
    } else if (shape instanceof Shape.Choice choice && type instanceof EnumReference reference) {
      reached.add(reference.specName());
      model.enumType(reference.javaName()).ifPresent(enumType -> choice(place, choice, enumType));
    } else if (Facts.typeOf(shape, written).equals(Facts.typeOf(type))) {
      scalar(place, shape, field, source);
    } else {
      add(
          place,
          "type",
          null,
          Facts.typeOf(shape, written),
          Facts.typeOf(type),
          source,
          field.deviations());
    }
  }

  private List<Deviation> deviations(FieldType type, Field field) {
    return type instanceof EnumReference reference
        ? model.enumType(reference.javaName()).map(EnumType::deviations).orElse(List.of())
        : field.deviations();
  }

  private void scalar(Place place, Shape shape, Field field, String source) {
    if (shape instanceof Shape.Text text) {
      compare(place, "maxLength", text.maxLength(), Facts.maxLength(field), field, source);
      compare(place, "format", Facts.furtherFormat(text), Facts.format(field), field, source);
    } else if (shape instanceof Shape.Numeric number) {
      compare(place, "minimum", number.minimum(), Facts.minimum(field), field, source);
      compare(place, "maximum", number.maximum(), Facts.maximum(field), field, source);
      compare(place, "multipleOf", number.decimals(), Facts.decimals(field), field, source);
    }
  }

  private void choice(Place place, Shape.Choice choice, EnumType type) {
    Set<String> ours = new HashSet<>();
    type.values().forEach(value -> ours.add(value.wireValue()));
    for (String value : choice.values()) {
      if (!ours.remove(value)) {
        add(place, "enum", value, "present", "none", type.source(), type.deviations());
      }
    }
    ours.stream()
        .sorted()
        .forEach(
            value ->
                add(place, "enum", value, "none", "present", type.source(), type.deviations()));
  }

  private void compare(
      Place place,
      String keyword,
      @Nullable Object schema,
      @Nullable Object spec,
      Field field,
      String source) {
    compare(place, keyword, schema, spec, field.deviations(), source);
  }

  private void compare(
      Place place,
      String keyword,
      @Nullable Object schema,
      @Nullable Object spec,
      List<Deviation> deviations,
      String source) {
    String theirs = Facts.text(schema);
    String ours = Facts.text(spec);
    if (!theirs.equals(ours)) {
      add(place, keyword, null, theirs, ours, source, deviations);
    }
  }

  private void add(
      Place place,
      String keyword,
      @Nullable String value,
      String schema,
      String spec,
      String source,
      List<Deviation> deviations) {
    Difference difference = new Difference(place, keyword, value, schema, spec, source);
    List<Deviation> explanations = deviations.stream().filter(difference::isExplainedBy).toList();
    explanations.forEach(unused::remove);
    if (explanations.isEmpty()) {
      differences.add(difference);
    }
  }
}
