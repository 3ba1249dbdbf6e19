package org.chargespec.spec.link;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.chargespec.spec.model.EnumType;
import org.chargespec.spec.model.FieldType;
import org.chargespec.spec.model.FieldType.EnumReference;
import org.chargespec.spec.model.FieldType.ObjectReference;
import org.chargespec.spec.model.JavaName;
import org.chargespec.spec.model.Model;
import org.chargespec.spec.model.ObjectType;
import org.chargespec.spec.model.Side;
import org.chargespec.spec.model.Standard;
import org.chargespec.spec.read.EnumElement;
import org.chargespec.spec.read.Located;
import org.chargespec.spec.read.Location;
import org.chargespec.spec.read.MessageElement;
import org.chargespec.spec.read.Problems;
import org.chargespec.spec.read.SpecElement;
import org.chargespec.spec.read.Suggestion;
import org.chargespec.spec.read.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * The names that a spec declares, each once: what fields may name as their type, and what Java
 * types there will be.
 */
final class Declarations {

  private final Problems problems;
  private final Map<String, FieldType> types = new LinkedHashMap<>();
  private final Map<String, List<String>> enumValues = new HashMap<>();
  private final Map<String, Location> declaredAt = new HashMap<>();

  /** By lower case: two classes whose files differ in case only are one file on many machines. */
  private final Map<String, Located<String>> javaTypes = new HashMap<>();

  private Declarations(Problems problems) {
    this.problems = problems;
    for (FieldType.BuiltIn builtIn : FieldType.BuiltIn.values()) {
      types.put(builtIn.specName(), builtIn);
    }
  }

  static Declarations of(
      SpecElement spec,
      @Nullable Standard standard,
      String javaPackage,
      List<Model> used,
      Problems problems) {
    Declarations declarations = new Declarations(problems);
    used.forEach(declarations::use);
    if (standard != null) {
      declarations.declareInterfaces(standard, spec.header().at());
    }
    Map<String, Location> actions = new HashMap<>();
    for (MessageElement message : spec.messages()) {
      declarations.declareAction(message, actions);
    }
    JavaTypeNames names = new JavaTypeNames(spec.header().javaNames());
    for (TypeElement type : spec.types()) {
      names.check(type, problems);
      Located<String> javaName = names.of(type);
      declarations.declare(
          type.name(),
          javaName,
          new ObjectReference(type.name().value(), new JavaName(javaPackage, javaName.value())));
    }
    for (EnumElement type : spec.enums()) {
      names.check(type, problems);
      Located<String> javaName = names.of(type);
      declarations.declare(
          type.name(),
          javaName,
          new EnumReference(type.name().value(), new JavaName(javaPackage, javaName.value())));
      declarations.enumValues.put(
          type.name().value(), type.values().stream().map(value -> value.value().value()).toList());
    }
    return declarations;
  }

  /** The name in Java: the one given for it, or else the standard's. */
  static Located<String> javaName(Located<String> name, @Nullable Located<String> javaName) {
    return javaName == null ? name : javaName;
  }

  private void use(Model model) {
    for (ObjectType type : model.types()) {
      types.put(type.name(), new ObjectReference(type.name(), type.javaName()));
    }
    for (EnumType type : model.enums()) {
      types.put(type.name(), new EnumReference(type.name(), type.javaName()));
      enumValues.put(type.name(), type.values().stream().map(EnumType.Value::wireValue).toList());
    }
  }

  private void declareInterfaces(Standard standard, Location at) {
    List<String> names =
        new ArrayList<>(
            List.of(
                standard.versionClass(),
                standard.actions(),
                standard.actionTable(),
                standard.requestInterface(),
                standard.responseInterface()));
    for (Side side : Side.values()) {
      names.add(standard.senderInterface(side));
      names.add(standard.callInterface(side));
      names.add(standard.handlerInterface(side));
      names.add(standard.endInterface(side));
      names.add(standard.remoteEnd(side));
    }
    names.forEach(name -> declareJavaType(new Located<>(name, at)));
  }

  private void declareAction(MessageElement message, Map<String, Location> actions) {
    Located<String> action = message.action();
    Location first = actions.putIfAbsent(action.value(), action.at());
    if (first != null) {
      problems.add(
          action.at(),
          "duplicate action '%s'; the first one is at %s".formatted(action.value(), first));
      return;
    }
    Located<String> method = Linker.methodName(message);
    String objection = NameRules.objectionToMethod(method.value());
    if (!objection.isEmpty()) {
      problems.add(
          method.at(),
          "the Java method '%s' %s; give the message %s javaName"
              .formatted(method.value(), objection, message.javaName() == null ? "a" : "another"));
    }
    declareJavaType(new Located<>(Linker.requestName(message), action.at()));
    if (message.response() != null) {
      declareJavaType(new Located<>(action.value() + "Response", action.at()));
    }
  }

  private void declare(Located<String> name, Located<String> javaName, FieldType type) {
    Location first = declaredAt.putIfAbsent(name.value(), name.at());
    if (first != null) {
      problems.add(
          name.at(), "duplicate type '%s'; the first one is at %s".formatted(name.value(), first));
      return;
    }
    if (types.get(name.value()) instanceof FieldType.BuiltIn) {
      problems.add(
          name.at(), "'%s' is a built-in type; choose another name".formatted(name.value()));
      return;
    }
    types.put(name.value(), type);
    declareJavaType(javaName);
  }

  /** Notes that there will be a Java type of that name. */
  void declareJavaType(Located<String> name) {
    String objection = NameRules.objectionToType(name.value());
    if (!objection.isEmpty()) {
      problems.add(
          name.at(),
          "the Java type '%s' %s; give it a javaName".formatted(name.value(), objection));
      return;
    }
    Located<String> first = javaTypes.putIfAbsent(name.value().toLowerCase(Locale.ROOT), name);
    if (first != null) {
      String clash =
          first.value().equals(name.value())
              ? "is there already, because"
              : "differs only in upper and lower case from '%s', because".formatted(first.value());
      problems.add(
          name.at(),
          "the Java type '%s' %s of %s; give it a javaName"
              .formatted(name.value(), clash, first.at()));
    }
  }

  /** The type of that name; if there is none, a stand-in and a problem. */
  FieldType resolve(Located<String> name) {
    FieldType type = types.get(name.value());
    if (type == null) {
      problems.add(
          name.at(), "unknown type '%s'%s".formatted(name.value(), whatWouldBeRight(name.value())));
      return FieldType.BuiltIn.STRING;
    }
    return type;
  }

  private String whatWouldBeRight(String written) {
    String suggestion = Suggestion.among(types.keySet(), written);
    return suggestion.isEmpty()
        ? "; describe it in the folder types or enums, or take one of "
            + Stream.of(FieldType.BuiltIn.values())
                .map(FieldType.BuiltIn::specName)
                .collect(joining(", "))
        : suggestion;
  }

  /** The wire values of an enum. */
  List<String> valuesOf(EnumReference type) {
    return enumValues.getOrDefault(type.specName(), List.of());
  }
}
