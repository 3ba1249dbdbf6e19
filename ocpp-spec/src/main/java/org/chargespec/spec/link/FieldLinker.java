package org.chargespec.spec.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chargespec.spec.model.CustomDataType;
import org.chargespec.spec.model.Field;
import org.chargespec.spec.model.FieldType;
import org.chargespec.spec.model.FieldType.BuiltIn;
import org.chargespec.spec.model.RecordedDifference;
import org.chargespec.spec.model.Secrecy;
import org.chargespec.spec.model.StandardType;
import org.chargespec.spec.model.ValueList;
import org.chargespec.spec.read.FieldElement;
import org.chargespec.spec.read.Gap;
import org.chargespec.spec.read.Located;
import org.chargespec.spec.read.Problems;
import org.chargespec.spec.read.RecordedDifferenceElement;
import org.chargespec.spec.read.SecretElement;
import org.chargespec.spec.read.SecretElement.Extent;
import org.chargespec.spec.read.StandardTypesElement;
import org.chargespec.spec.read.WrittenType;
import org.jspecify.annotations.Nullable;

/** Links the fields of a record. */
final class FieldLinker {

  /** Codecs have a bit of a long for each field. */
  private static final int MOST_FIELDS = 64;

  private final Declarations declarations;
  private final ListLinker lists;
  private final StandardTypesElement standardTypes;
  private final ConstraintLinker constraints;
  private final Problems problems;
  private final Gaps gaps;

  FieldLinker(
      Declarations declarations,
      ListLinker lists,
      StandardTypesElement standardTypes,
      Problems problems) {
    this.declarations = declarations;
    this.lists = lists;
    this.standardTypes = standardTypes;
    this.constraints = new ConstraintLinker(problems);
    this.problems = problems;
    this.gaps = new Gaps(problems);
  }

  List<Field> link(List<FieldElement> elements) {
    if (elements.size() > MOST_FIELDS) {
      problems.add(
          elements.get(MOST_FIELDS).name().at(),
          "a record can have at most %d fields, found %d".formatted(MOST_FIELDS, elements.size()));
    }
    Map<String, Located<String>> javaNames = new HashMap<>();
    List<Field> fields = new ArrayList<>();
    for (FieldElement element : elements) {
      checkJavaName(element, javaNames);
      fields.add(link(element));
    }
    checkNamesOfDefaults(elements, fields, javaNames);
    return List.copyOf(fields);
  }

  private void checkNamesOfDefaults(
      List<FieldElement> elements, List<Field> fields, Map<String, Located<String>> javaNames) {
    for (int i = 0; i < fields.size(); i++) {
      Located<String> clash = javaNames.get(fields.get(i).orDefaultName());
      if (clash != null && elements.get(i).defaultValue() != null) {
        problems.add(
            clash.at(),
            "the record component '%s' has the name of the method that returns the default of '%s'; give one of the fields a javaName"
                .formatted(clash.value(), fields.get(i).javaName()));
      }
    }
  }

  private void checkJavaName(FieldElement element, Map<String, Located<String>> javaNames) {
    Located<String> name = Declarations.javaName(element.name(), element.javaName());
    String objection = NameRules.objectionToComponent(name.value());
    if (!objection.isEmpty()) {
      problems.add(
          name.at(),
          "the record component '%s' %s; give the field a javaName"
              .formatted(name.value(), objection));
    }
    Located<String> first = javaNames.putIfAbsent(name.value(), name);
    if (first != null) {
      problems.add(
          name.at(),
          "the record component '%s' clashes with the one of line %d; give the field a javaName"
              .formatted(name.value(), first.at().line()));
    }
  }

  private Field link(FieldElement element) {
    FieldType type = type(element.type());
    checkDefault(element, type);
    return new Field(
        element.name().value(),
        Declarations.javaName(element.name(), element.javaName()).value(),
        type,
        element.required(),
        constraints.link(element, type),
        element.defaultValue() == null ? null : element.defaultValue().value(),
        standardType(element.standardType()),
        element.unit() == null
            ? null
            : gaps.text(
                element.unit().value(),
                element.unit().at(),
                "unit of '%s'".formatted(element.name().value())),
        secrecy(element, type),
        element.deprecated(),
        list(element, type),
        doc(element, type),
        deviations(element.deviations()));
  }

  /** customData means the same everywhere, so it needs no doc. */
  private String doc(FieldElement element, FieldType type) {
    return type == BuiltIn.CUSTOM_DATA && Gap.is(element.doc().value())
        ? CustomDataType.DOC
        : gaps.doc(element.doc(), "field '%s'".formatted(element.name().value()));
  }

  private @Nullable ValueList list(FieldElement element, FieldType type) {
    Located<String> list =
        constraints.allowed(
            element, element.list(), "list", "a string", type.single() == BuiltIn.STRING);
    return list == null ? null : lists.named(list);
  }

  private @Nullable Secrecy secrecy(FieldElement element, FieldType type) {
    SecretElement secret = element.secret();
    if (secret == null || secret.extent() == Extent.NOTHING) {
      return null;
    }
    Located<String> when = secret.when();
    if (when != null) {
      return new Secrecy.When(
          List.of(when.value().split("\\.", -1)),
          secret.in().stream().map(Located::value).toList());
    }
    boolean login = secret.extent() == Extent.USER_INFO;
    if (login && type != BuiltIn.STRING) {
      problems.add(
          element.name().at(),
          "'secret: user-info' is for a string; this field's type is '%s'"
              .formatted(element.type().value()));
    }
    return login ? Secrecy.Always.USER_INFO : Secrecy.Always.WHOLE;
  }

  static List<RecordedDifference> deviations(List<RecordedDifferenceElement> elements) {
    return elements.stream()
        .map(
            element ->
                new RecordedDifference(
                    element.keyword().value(),
                    element.value(),
                    element.schema(),
                    element.in(),
                    element.reason(),
                    element.at().toString()))
        .toList();
  }

  private @Nullable StandardType standardType(@Nullable String name) {
    return name == null
        ? null
        : new StandardType(
            name,
            standardTypes.caseInsensitive().stream().anyMatch(name::contains),
            standardTypes.open().contains(name));
  }

  private FieldType type(Located<String> written) {
    WrittenType type = WrittenType.of(written.value());
    if (!type.list()) {
      return declarations.resolve(written);
    }
    if (WrittenType.of(type.name()).list()) {
      problems.add(
          written.at(),
          "a list of lists is not possible: '%s'; describe a type that has the inner list as its field"
              .formatted(type));
      return new FieldType.ListOf(BuiltIn.STRING);
    }
    return new FieldType.ListOf(declarations.resolve(new Located<>(type.name(), written.at())));
  }

  private void checkDefault(FieldElement element, FieldType type) {
    Located<String> value = element.defaultValue();
    if (value != null) {
      String objection = new DefaultRules(declarations).objection(type, value.value());
      if (!objection.isEmpty()) {
        problems.add(value.at(), "the default '%s' %s".formatted(value.value(), objection));
      }
    }
  }
}
