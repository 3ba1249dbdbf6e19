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
 * The names that a spec declares: the types that fields may name, and the Java types that are
 * generated.
 */
final class Declarations {

  private final Problems problems;
  private final Map<String, FieldType> types = new LinkedHashMap<>();
  private final Map<String, List<String>> enumValues = new HashMap<>();
  private final Map<String, Location> declaredAt = new HashMap<>();
  private final Map<String, Location> actions = new HashMap<>();

  /** The methods in handlers. */
  private final Map<String, Location> methods = new HashMap<>();

  /** By lower case: file names that differ only in case are the same file on many machines. */
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
    spec.messages().forEach(declarations::declareAction);
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

  /** Returns the Java name: the given one, or else that of the standard. */
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
    String advice = "choose another prefix or versionClass";
    names.forEach(name -> declareJavaType(new Located<>(name, at), advice));
  }

  private void declareAction(MessageElement message) {
    Located<String> action = message.action();
    Location first = actions.putIfAbsent(action.value(), action.at());
    if (first != null) {
      problems.add(
          action.at(),
          "duplicate action '%s'; the first one is at %s".formatted(action.value(), first));
      return;
    }
    declareMethod(message);
    String advice = "rename the action";
    declareJavaType(new Located<>(Linker.requestName(message), action.at()), advice);
    if (message.response() != null) {
      declareJavaType(new Located<>(action.value() + "Response", action.at()), advice);
    }
  }

  private void declareMethod(MessageElement message) {
    JavaTypeNames.check(message.javaName(), Linker.methodNameByRule(message), problems);
    Located<String> method = Linker.methodName(message);
    String objection = NameRules.objectionToMethod(method.value());
    Location first = methods.putIfAbsent(method.value(), method.at());
    if (objection.isEmpty() && first != null) {
      objection = "already exists, declared at " + first;
    }
    if (!objection.isEmpty()) {
      problems.add(
          method.at(),
          "the Java method '%s' %s; give the message %s javaName"
              .formatted(method.value(), objection, message.javaName() == null ? "a" : "another"));
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
    declareJavaType(javaName, "give it a javaName");
  }

  /**
   * Declares a generated Java type.
   *
   * @param advice the end of a message about a name that cannot be used
   */
  void declareJavaType(Located<String> name, String advice) {
    String objection = NameRules.objectionToType(name.value());
    if (!objection.isEmpty()) {
      problems.add(
          name.at(), "the Java type '%s' %s; %s".formatted(name.value(), objection, advice));
      return;
    }
    Located<String> first = javaTypes.putIfAbsent(name.value().toLowerCase(Locale.ROOT), name);
    if (first != null) {
      String clash =
          first.value().equals(name.value())
              ? "already exists"
              : "differs only in case from '%s'".formatted(first.value());
      problems.add(
          name.at(),
          "the Java type '%s' %s, declared at %s; %s"
              .formatted(name.value(), clash, first.at(), advice));
    }
  }

  /** Returns the type of that name; adds a problem and returns a stand-in if there is none. */
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
        ? "; describe it in the folder types or enums, or use one of "
            + Stream.of(FieldType.BuiltIn.values())
                .map(FieldType.BuiltIn::specName)
                .collect(joining(", "))
        : suggestion;
  }

  /** Returns the wire values of an enum. */
  List<String> valuesOf(EnumReference type) {
    return enumValues.getOrDefault(type.specName(), List.of());
  }
}
