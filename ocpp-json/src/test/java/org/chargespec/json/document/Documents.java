package org.chargespec.json.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.chargespec.Violation.Kind;
import org.chargespec.json.document.Document.Finding;
import org.chargespec.json.document.ObjectTexts.Member;
import org.chargespec.spec.model.CustomDataType;
import org.chargespec.spec.model.Field;
import org.chargespec.spec.model.FieldType;
import org.chargespec.spec.model.FieldType.BuiltIn;
import org.chargespec.spec.model.FieldType.EnumReference;
import org.chargespec.spec.model.FieldType.ObjectReference;
import org.chargespec.spec.model.JavaName;
import org.chargespec.spec.model.ObjectType;
import org.chargespec.tools.official.Explanation;
import org.chargespec.tools.official.OfficialSchema;
import org.chargespec.tools.sample.Sample;
import org.jspecify.annotations.Nullable;

/** Makes the documents of a payload, one after the other. */
public final class Documents {

  private final OfficialSchema schema;
  private final Map<String, @Nullable Object> full;
  private final Consumer<Document> documents;

  /** The types whose places have been gone through; they are not again, where they come again. */
  private final Set<JavaName> walked = new HashSet<>();

  private Documents(OfficialSchema schema, Consumer<Document> documents) {
    this.schema = schema;
    this.full = schema.payloads().full(schema.type());
    this.documents = documents;
  }

  /** The full payload, of which all others are variations. */
  public static String full(OfficialSchema schema) {
    return JsonText.of(schema.payloads().full(schema.type()));
  }

  /** Hands out all documents. */
  public static void of(OfficialSchema schema, Consumer<Document> documents) {
    Documents maker = new Documents(schema, documents);
    maker.samples();
    maker.layouts();
    maker.object(Place.ROOT, schema.type(), maker.full);
  }

  private void samples() {
    Map<String, @Nullable Object> minimal = schema.payloads().minimal(schema.type());
    add("minimal", JsonText.of(minimal), false);
    add("full", JsonText.of(full), true);
    for (Sample sample : NearSamples.of(schema.payloads(), schema.type())) {
      documents.accept(
          new Document(
              sample.name(),
              JsonText.of(sample.payload()),
              sample.conforms() ? List.of() : List.of(broken(sample)),
              sample.obeysSchema(),
              false,
              Explanation.of(schema, sample).orElse(null)));
    }
  }

  private static Finding broken(Sample sample) {
    return new Finding(
        sample.pointer(), Kind.valueOf(Objects.requireNonNull(sample.broken()).name()));
  }

  private void layouts() {
    for (String blank : List.of(" ", "\n", "\r\n\t ", "\t".repeat(20))) {
      add("with blanks", JsonText.spaced(full, blank), true);
    }
  }

  private void object(Place at, ObjectType type, Map<String, @Nullable Object> values) {
    if (!walked.add(type.javaName())) {
      return;
    }
    List<Member> members = new ArrayList<>();
    values.forEach((name, value) -> members.add(Member.of(name, JsonText.of(value))));
    new ObjectTexts(at, type, members, documents).all();
    for (int i = 0; i < members.size(); i++) {
      String name = members.get(i).name();
      Optional<Field> field =
          type.fields().stream().filter(candidate -> candidate.name().equals(name)).findFirst();
      Place place = ObjectTexts.place(at, members, i);
      if (field.isPresent()) {
        field(place, field.get(), values.get(name));
      } else {
        FreeJsonTexts.inCustomData().forEach(value -> add(place, value));
      }
    }
  }

  private void field(Place at, Field field, @Nullable Object value) {
    if (!(value instanceof List<?> items) || !field.type().isList()) {
      single(at, field, field.type(), value);
    } else if (!items.isEmpty()) {
      String rest = JsonText.of(items.subList(1, items.size())).substring(1);
      String after = items.size() > 1 ? "," + rest : rest;
      single(at.inside("0", "[", after), field, field.type().single(), items.get(0));
    }
  }

  private void single(Place at, Field field, FieldType type, @Nullable Object value) {
    if (value instanceof String text) {
      add(at, Value.same(JsonText.escaped(text)));
      add(at, Value.same(JsonText.escapedFirst(text)));
    }
    if (type instanceof ObjectReference reference) {
      object(at, schema.model().object(reference.javaName()).orElseThrow(), members(value));
    } else if (type == BuiltIn.CUSTOM_DATA) {
      object(at, CustomDataType.TYPE, members(value));
    } else {
      values(field, type, value).forEach(text -> add(at, text));
    }
  }

  private List<Value> values(Field field, FieldType type, @Nullable Object value) {
    if (type instanceof EnumReference reference) {
      return StringTexts.enumValues(
          schema.model().enumType(reference.javaName()).orElseThrow(), String.valueOf(value));
    }
    return switch ((BuiltIn) type) {
      case STRING -> StringTexts.strings(field);
      case INTEGER -> new NumberTexts(field, schema.isDraft4()).integers();
      case DECIMAL -> new NumberTexts(field, schema.isDraft4()).decimals();
      case DATE_TIME -> DateTimeTexts.all();
      case JSON -> FreeJsonTexts.all();
      // The samples have all there is to these.
      case BOOLEAN, CUSTOM_DATA -> List.of();
    };
  }

  @SuppressWarnings("unchecked") // Payloads have no other maps than those of their objects.
  private static Map<String, @Nullable Object> members(@Nullable Object object) {
    return (Map<String, @Nullable Object>) Objects.requireNonNull(object);
  }

  private void add(Place at, Value value) {
    List<Finding> broken =
        value.broken() == null
            ? List.of()
            : List.of(new Finding(at.pointer() + value.inside(), value.broken()));
    String json = value.json();
    documents.accept(
        new Document(
            "'%s' as %s".formatted(at.pointer(), json.substring(0, Math.min(json.length(), 80))),
            at.with(json),
            broken,
            broken.isEmpty() || value.textOnly(),
            value.same(),
            value.explanation()));
  }

  private void add(String name, String text, boolean same) {
    documents.accept(new Document(name, text, List.of(), same, null));
  }
}
