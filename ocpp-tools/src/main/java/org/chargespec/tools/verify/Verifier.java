package org.chargespec.tools.verify;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.chargespec.spec.model.CustomDataType;
import org.chargespec.spec.model.EnumType;
import org.chargespec.spec.model.Field;
import org.chargespec.spec.model.FieldType;
import org.chargespec.spec.model.FieldType.BuiltIn;
import org.chargespec.spec.model.FieldType.EnumReference;
import org.chargespec.spec.model.FieldType.ListOf;
import org.chargespec.spec.model.FieldType.ObjectReference;
import org.chargespec.spec.model.Message;
import org.chargespec.spec.model.Model;
import org.chargespec.spec.model.ObjectType;
import org.chargespec.spec.model.RecordedDifference;
import org.chargespec.tools.schema.Payload;
import org.chargespec.tools.schema.SchemaPlace;
import org.chargespec.tools.schema.SchemaSet;
import org.chargespec.tools.schema.Shape;
import org.chargespec.tools.schema.Shape.Property;
import org.jspecify.annotations.Nullable;

/** Compares schemas and spec. */
public final class Verifier {

  private static final SchemaPlace NOWHERE = new SchemaPlace("any schema", "");

  private final Model model;
  private final SchemaSet schemas;
  private final Findings findings = new Findings();

  /**
   * Comparisons done before: a definition is equal in all files, so one comparison with each type
   * is enough.
   */
  private final Set<Comparison> compared = new HashSet<>();

  private final Set<String> reached = new HashSet<>();
  private final Set<String> definitionsReached = new HashSet<>();

  private record Comparison(SchemaPlace place, String type) {}

  private Verifier(Model model, SchemaSet schemas) {
    this.model = model;
    this.schemas = schemas;
  }

  /**
   * Compares a spec with schemas.
   *
   * @return the differences that the spec does not record, and recorded deviations that do not
   *     exist
   */
  public static List<String> verify(Model model, SchemaSet schemas) {
    Verifier verifier = new Verifier(model, schemas);
    verifier.expectDeviations();
    verifier.payloads();
    verifier.unreached();
    return verifier.findings.lines();
  }

  private void expectDeviations() {
    model
        .objects()
        .forEach(type -> type.fields().forEach(field -> findings.expect(field.deviations())));
    model.enums().forEach(type -> findings.expect(type.deviations()));
  }

  private void payloads() {
    Set<Payload> open = new LinkedHashSet<>(schemas.payloads());
    for (Message message : model.messages()) {
      payload(message.action(), false, message.request(), open);
      message.answer().ifPresent(response -> payload(message.action(), true, response, open));
    }
    for (Payload payload : open) {
      String name = payload.action() + (payload.response() ? " response" : " request");
      add(new SchemaPlace(payload.file(), ""), "payload", name, "none", model.name(), List.of());
    }
  }

  private void payload(String action, boolean response, ObjectType type, Set<Payload> open) {
    schemas
        .payload(action, response)
        .ifPresentOrElse(
            payload -> {
              open.remove(payload);
              object(new SchemaPlace(payload.file(), ""), payload.shape(), type, false);
            },
            () -> add(NOWHERE, "payload", "none", type.name(), type.source(), List.of()));
  }

  private void unreached() {
    model.types().forEach(type -> unreached(type.name(), type.source()));
    model.enums().forEach(type -> unreached(type.name(), type.source()));
    schemas.definitions().values().stream()
        .filter(definition -> !definitionsReached.contains(definition.name()))
        .forEach(
            definition ->
                add(
                    definition.place(),
                    "type",
                    definition.name(),
                    "none",
                    model.name(),
                    List.of()));
  }

  private void unreached(String name, String source) {
    if (!reached.contains(name)) {
      add(NOWHERE, "type", "none", name, source, List.of());
    }
  }

  private void object(SchemaPlace place, Shape.Structure shape, ObjectType type, boolean open) {
    if (!compared.add(new Comparison(place, type.name()))) {
      return;
    }
    if (shape.open() != open) {
      String source = type.source();
      add(place, "additionalProperties", flag(shape.open()), flag(open), source, List.of());
    }
    Map<String, Field> fields = new LinkedHashMap<>();
    type.fields().forEach(field -> fields.put(field.name(), field));
    shape
        .properties()
        .forEach(
            (name, property) -> {
              SchemaPlace at = place.below("properties", name);
              Field field = fields.remove(name);
              if (field == null) {
                add(at, "properties", name, "none", type.source(), List.of());
              } else {
                field(at, property, field, type.source());
              }
            });
    for (Field field : fields.values()) {
      String source = type.source();
      add(place, "properties", "none", field.name(), source, field.deviations());
    }
  }

  private static String flag(boolean allowed) {
    return allowed ? "true" : "false";
  }

  private void field(SchemaPlace place, Property property, Field field, String source) {
    compare(place, "required", property.required(), field.required(), field, source);
    if (schemas.statesDefaults()) {
      String theirs = schemas.defaultOf(property);
      compare(place, "default", theirs, field.defaultValue(), field, source);
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

  private void value(SchemaPlace at, Shape written, FieldType type, Field field, String source) {
    Shape shape = schemas.resolve(written);
    SchemaPlace place = at;
    if (written instanceof Shape.Reference reference) {
      place = Objects.requireNonNull(schemas.definitions().get(reference.name())).place();
      definitionsReached.add(reference.name());
    }
    if (shape instanceof Shape.Structure structure && type instanceof ObjectReference reference) {
      name(at, written, type, field.deviations(), source);
      reached.add(reference.specName());
      ObjectType object = model.object(reference.javaName()).orElseThrow();
      object(place, structure, object, false);
    } else if (shape instanceof Shape.Choice choice && type instanceof EnumReference reference) {
      EnumType enumType = model.enumType(reference.javaName()).orElseThrow();
      name(at, written, type, enumType.deviations(), source);
      reached.add(reference.specName());
      choice(place, choice, enumType);
    } else if (!Facts.typeOf(shape, written).equals(Facts.typeOf(type))) {
      String theirs = Facts.typeOf(shape, written);
      add(at, "type", theirs, Facts.typeOf(type), source, field.deviations());
    } else if (type == BuiltIn.CUSTOM_DATA && shape instanceof Shape.Structure structure) {
      object(place, structure, CustomDataType.TYPE, true);
    } else {
      scalar(at, shape, field, source);
    }
  }

  /** Compares the name of a definition; a type inside a field has none. */
  private void name(
      SchemaPlace at,
      Shape written,
      FieldType type,
      List<RecordedDifference> deviations,
      String source) {
    if (written instanceof Shape.Reference reference) {
      compare(at, "name", reference.name(), Facts.name(type), deviations, source);
    }
  }

  private void scalar(SchemaPlace place, Shape shape, Field field, String source) {
    if (shape instanceof Shape.Text text) {
      compare(place, "maxLength", text.maxLength(), Facts.maxLength(field), field, source);
      compare(place, "format", Facts.furtherFormat(text), Facts.format(field), field, source);
    } else if (shape instanceof Shape.Numeric number) {
      compare(place, "minimum", number.minimum(), Facts.minimum(field), field, source);
      compare(place, "maximum", number.maximum(), Facts.maximum(field), field, source);
      compare(place, "multipleOf", number.decimals(), Facts.decimals(field), field, source);
    }
  }

  private void choice(SchemaPlace place, Shape.Choice choice, EnumType type) {
    if (!compared.add(new Comparison(place, type.name()))) {
      return;
    }
    Set<String> ours = new TreeSet<>();
    type.values().forEach(value -> ours.add(value.wireValue()));
    for (String value : choice.values()) {
      if (!ours.remove(value)) {
        value(place, value, "present", "none", type);
      }
    }
    ours.forEach(value -> value(place, value, "none", "present", type));
  }

  private void value(SchemaPlace place, String value, String schema, String spec, EnumType type) {
    findings.add(
        new Difference(place.below("enum"), "enum", value, schema, spec, type.source()),
        type.deviations());
  }

  private void compare(
      SchemaPlace place,
      String keyword,
      @Nullable Object schema,
      @Nullable Object spec,
      Field field,
      String source) {
    compare(place, keyword, schema, spec, field.deviations(), source);
  }

  private void compare(
      SchemaPlace place,
      String keyword,
      @Nullable Object schema,
      @Nullable Object spec,
      List<RecordedDifference> deviations,
      String source) {
    String theirs = Facts.text(schema);
    String ours = Facts.text(spec);
    if (!theirs.equals(ours)) {
      add(place, keyword, theirs, ours, source, deviations);
    }
  }

  private void add(
      SchemaPlace place,
      String keyword,
      String schema,
      String spec,
      String source,
      List<RecordedDifference> deviations) {
    findings.add(new Difference(place, keyword, null, schema, spec, source), deviations);
  }
}
