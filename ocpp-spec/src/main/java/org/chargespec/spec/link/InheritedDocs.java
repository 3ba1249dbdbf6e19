package org.chargespec.spec.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chargespec.spec.read.EnumElement;
import org.chargespec.spec.read.EnumValueElement;
import org.chargespec.spec.read.FieldElement;
import org.chargespec.spec.read.Gap;
import org.chargespec.spec.read.Located;
import org.chargespec.spec.read.MessageElement;
import org.chargespec.spec.read.PayloadElement;
import org.chargespec.spec.read.SpecElement;
import org.chargespec.spec.read.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * Docs that a version takes from an earlier one: an element without a doc gets that of its
 * namesake. The location of such a doc is the one in the earlier version.
 */
public final class InheritedDocs {

  /** The docs of the earlier version by path, such as {@code messages/Reset/request/type}. */
  private final Map<String, Located<String>> earlier = new HashMap<>();

  private final List<Located<String>> repeated = new ArrayList<>();

  /** Creates the docs of an earlier version, including those that it takes itself. */
  public InheritedDocs(SpecElement earlier) {
    earlier.messages().forEach(this::note);
    earlier
        .types()
        .forEach(type -> note("types/" + type.name().value(), type.doc(), type.fields()));
    for (EnumElement type : earlier.enums()) {
      String path = "enums/" + type.name().value();
      note(path, type.doc());
      type.values().forEach(value -> note(path + "/" + value.value().value(), value.doc()));
    }
  }

  private void note(MessageElement message) {
    String path = "messages/" + message.action().value();
    note(path, message.summary());
    note(path + "/request", message.request());
    note(path + "/response", message.response());
  }

  private void note(String path, @Nullable PayloadElement payload) {
    if (payload != null) {
      note(path, payload.doc(), payload.fields());
    }
  }

  private void note(String path, Located<String> doc, List<FieldElement> fields) {
    note(path, doc);
    fields.forEach(field -> note(path + "/" + field.name().value(), field.doc()));
  }

  private void note(String path, Located<String> doc) {
    if (!Gap.is(doc.value())) {
      earlier.put(path, doc);
    }
  }

  /** Returns a version with its missing docs filled in. */
  public SpecElement fill(SpecElement spec) {
    return new SpecElement(
        spec.header(),
        spec.messages().stream().map(this::message).toList(),
        spec.types().stream().map(this::type).toList(),
        spec.enums().stream().map(this::enumType).toList(),
        spec.lists());
  }

  /**
   * Returns the docs of the last filled version that are equal to the earlier ones and should be
   * removed.
   */
  public List<Located<String>> repeated() {
    return List.copyOf(repeated);
  }

  private MessageElement message(MessageElement message) {
    String path = "messages/" + message.action().value();
    return new MessageElement(
        message.action(),
        message.javaName(),
        message.initiator(),
        message.block(),
        message.kind(),
        message.section(),
        message.unsure(),
        message.deprecated(),
        doc(path, message.summary()),
        payload(path + "/request", message.request()),
        payload(path + "/response", message.response()),
        message.at());
  }

  private @Nullable PayloadElement payload(String path, @Nullable PayloadElement payload) {
    return payload == null
        ? null
        : new PayloadElement(
            payload.section(),
            doc(path, payload.doc()),
            fields(path, payload.fields()),
            payload.at());
  }

  private TypeElement type(TypeElement type) {
    String path = "types/" + type.name().value();
    return new TypeElement(
        type.name(),
        type.javaName(),
        type.section(),
        doc(path, type.doc()),
        fields(path, type.fields()),
        type.at());
  }

  private List<FieldElement> fields(String path, List<FieldElement> fields) {
    return fields.stream()
        .map(field -> field.withDoc(doc(path + "/" + field.name().value(), field.doc())))
        .toList();
  }

  private EnumElement enumType(EnumElement type) {
    String path = "enums/" + type.name().value();
    return new EnumElement(
        type.name(),
        type.javaName(),
        type.section(),
        doc(path, type.doc()),
        type.values().stream().map(value -> value(path, value)).toList(),
        type.deviations(),
        type.at());
  }

  private EnumValueElement value(String path, EnumValueElement value) {
    return new EnumValueElement(
        value.value(),
        value.javaName(),
        value.aliases(),
        doc(path + "/" + value.value().value(), value.doc()));
  }

  private Located<String> doc(String path, Located<String> own) {
    Optional<Located<String>> before = Optional.ofNullable(earlier.get(path));
    if (Gap.is(own.value())) {
      return before.orElse(own);
    }
    before.filter(doc -> doc.value().equals(own.value())).ifPresent(doc -> repeated.add(own));
    return own;
  }
}
