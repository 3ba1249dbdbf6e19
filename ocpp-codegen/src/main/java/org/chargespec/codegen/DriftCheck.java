package org.chargespec.codegen;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import org.chargespec.codegen.emit.Components;
import org.chargespec.spec.model.EnumType;
import org.chargespec.spec.model.JavaName;
import org.chargespec.spec.model.Model;
import org.chargespec.spec.model.ObjectType;
import org.jspecify.annotations.Nullable;

/**
 * Compares compiled records and enums with the spec of the codecs. They may have been generated
 * from another edition of the spec.
 */
final class DriftCheck {

  private final Elements elements;
  private final List<String> problems = new ArrayList<>();

  private DriftCheck(Elements elements) {
    this.elements = elements;
  }

  /**
   * Returns the differences of a model and of the models that it uses.
   *
   * @param generatedNow the packages whose types are generated in this build
   */
  static List<String> of(Elements elements, Model model, Set<String> generatedNow) {
    DriftCheck check = new DriftCheck(elements);
    Stream.concat(Stream.of(model), model.used().stream())
        .filter(compiled -> !generatedNow.contains(compiled.javaPackage()))
        .forEach(check::compare);
    return List.copyOf(check.problems);
  }

  private void compare(Model model) {
    model.objects().forEach(this::compare);
    model.enums().forEach(this::compare);
  }

  private void compare(ObjectType type) {
    TypeElement record = find(type.javaName());
    if (record != null) {
      List<String> found =
          record.getRecordComponents().stream().map(DriftCheck::component).toList();
      List<String> expected = Components.of(type);
      if (!found.equals(expected)) {
        problems.add(
            "%s does not match the spec: the record has (%s), the spec has (%s)"
                .formatted(record, String.join(", ", found), String.join(", ", expected)));
      }
    }
  }

  /**
   * Ignores the order: the Eclipse compiler lists the constants of a class file by name. Codecs
   * read the order from the enum at run time.
   */
  private void compare(EnumType type) {
    TypeElement constants = find(type.javaName());
    if (constants != null) {
      Set<String> found =
          constants.getEnclosedElements().stream()
              .filter(element -> element.getKind() == ElementKind.ENUM_CONSTANT)
              .map(element -> element.getSimpleName().toString())
              .collect(Collectors.toCollection(TreeSet::new));
      Set<String> expected =
          Stream.concat(
                  type.values().stream().map(EnumType.Value::constant),
                  Stream.of(EnumType.UNRECOGNIZED))
              .collect(Collectors.toCollection(TreeSet::new));
      if (!found.equals(expected)) {
        problems.add(
            "%s does not match the spec: the enum has %s, the spec has %s"
                .formatted(constants, found, expected));
      }
    }
  }

  private @Nullable TypeElement find(JavaName name) {
    String full = name.packageName() + "." + name.simpleName();
    TypeElement type = elements.getTypeElement(full);
    if (type == null) {
      problems.add(
          "missing class %s, which the spec describes; generate it with @GenerateOcpp"
              .formatted(full));
    }
    return type;
  }

  private static String component(RecordComponentElement component) {
    return typeText(component.asType()) + " " + component.getSimpleName();
  }

  /** Returns a type as text without annotations; {@code toString} includes them. */
  private static String typeText(TypeMirror type) {
    if (type instanceof DeclaredType declared) {
      String name = ((TypeElement) declared.asElement()).getQualifiedName().toString();
      return declared.getTypeArguments().isEmpty()
          ? name
          : name
              + declared.getTypeArguments().stream()
                  .map(DriftCheck::typeText)
                  .collect(Collectors.joining(", ", "<", ">"));
    }
    return type.getKind().name().toLowerCase(Locale.ROOT);
  }
}
