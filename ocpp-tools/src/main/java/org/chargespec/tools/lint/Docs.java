package org.chargespec.tools.lint;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.chargespec.spec.model.FieldType.BuiltIn;
import org.chargespec.spec.read.EnumElement;
import org.chargespec.spec.read.EnumValueElement;
import org.chargespec.spec.read.FieldElement;
import org.chargespec.spec.read.Gap;
import org.chargespec.spec.read.Located;
import org.chargespec.spec.read.MessageElement;
import org.chargespec.spec.read.PayloadElement;
import org.chargespec.spec.read.SpecElement;
import org.chargespec.spec.read.TypeElement;
import org.chargespec.spec.read.ValueListElement;
import org.chargespec.spec.read.ValueListElement.ListedValueElement;
import org.chargespec.tools.lint.Doc.Form;
import org.jspecify.annotations.Nullable;

/** Collects the docs and the fields of a spec. */
final class Docs {

  private final List<Doc> docs = new ArrayList<>();
  private final List<FieldElement> fields = new ArrayList<>();

  static Docs of(SpecElement spec) {
    Docs docs = new Docs();
    spec.messages().forEach(docs::addMessage);
    spec.types().forEach(docs::addType);
    spec.enums().forEach(docs::addEnum);
    spec.lists().forEach(docs::addList);
    return docs;
  }

  List<Doc> all() {
    return docs;
  }

  List<FieldElement> fields() {
    return fields;
  }

  private void addMessage(MessageElement message) {
    String action = message.action().value();
    addSentences("action '%s'".formatted(action), Set.of(action), message.summary());
    addPayload("request", action, message.request());
    addPayload("response", action, message.response());
  }

  private void addPayload(String what, String action, @Nullable PayloadElement payload) {
    if (payload != null) {
      addSentences("%s of '%s'".formatted(what, action), Set.of(action, what), payload.doc());
      payload.fields().forEach(this::addField);
    }
  }

  private void addType(TypeElement type) {
    String name = type.name().value();
    addSentences("type '%s'".formatted(name), Set.of(name), type.doc());
    type.fields().forEach(this::addField);
  }

  private void addEnum(EnumElement type) {
    String name = type.name().value();
    addSentences("enum '%s'".formatted(name), Set.of(name), type.doc());
    for (EnumValueElement value : type.values()) {
      String wire = value.value().value();
      addSentences("value '%s'".formatted(wire), Set.of(wire, name), value.doc());
    }
  }

  private void addList(ValueListElement list) {
    String name = list.name().value();
    addSentences("list '%s'".formatted(name), Set.of(name), list.doc());
    for (ListedValueElement value : list.values()) {
      String wire = value.value().value();
      addSentences("value '%s'".formatted(wire), Set.of(name), value.doc());
    }
  }

  private void addField(FieldElement field) {
    fields.add(field);
    if (field.type().value().equals(BuiltIn.CUSTOM_DATA.specName())
        && Gap.is(field.doc().value())) {
      return; // it means the same everywhere
    }
    String name = field.name().value();
    docs.add(
        new Doc(
            "field '%s'".formatted(name),
            Stream.of(name, field.type().value()).collect(toSet()),
            field.doc(),
            Form.PHRASE));
  }

  private void addSentences(String subject, Set<String> names, Located<String> text) {
    docs.add(new Doc(subject, names, text, Form.SENTENCES));
  }
}
