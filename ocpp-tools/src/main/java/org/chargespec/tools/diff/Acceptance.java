package org.chargespec.tools.diff;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chargespec.spec.model.Constraint.MaxLength;
import org.chargespec.spec.model.CustomDataType;
import org.chargespec.spec.model.EnumType;
import org.chargespec.spec.model.Field;
import org.chargespec.spec.model.FieldType;
import org.chargespec.spec.model.FieldType.BuiltIn;
import org.chargespec.spec.model.FieldType.EnumReference;
import org.chargespec.spec.model.FieldType.ListOf;
import org.chargespec.spec.model.FieldType.ObjectReference;
import org.chargespec.spec.model.JavaName;
import org.chargespec.spec.model.Model;
import org.chargespec.spec.model.ObjectType;

/** Whether every value that conforms to a field of the one spec conforms to one of the other. */
final class Acceptance {

  private final Side from;
  private final Side to;

  /** Pairs of types that are assumed to fit while they are looked at, since types may recur. */
  private final Set<List<JavaName>> assumed = new HashSet<>();

  private Acceptance(Side from, Side to) {
    this.from = from;
    this.to = to;
  }

  /** The types and enums of a spec, by Java name, those that it uses included. */
  record Side(Map<JavaName, ObjectType> objects, Map<JavaName, EnumType> enums) {

    static Side of(Model model) {
      return new Side(
          all(model, Model::objects, ObjectType::javaName),
          all(model, spec -> spec.enums().stream(), EnumType::javaName));
    }

    private static <T> Map<JavaName, T> all(
        Model model, Function<Model, Stream<T>> things, Function<T, JavaName> name) {
      Map<JavaName, T> all = new HashMap<>();
      Stream.concat(Stream.of(model), model.used().stream())
          .flatMap(things)
          .forEach(thing -> all.put(name.apply(thing), thing));
      return all;
    }

    private ObjectType object(FieldType type) {
      ObjectType object =
          type instanceof ObjectReference reference ? objects.get(reference.javaName()) : null;
      return object == null ? CustomDataType.TYPE : object;
    }

    private Set<String> values(EnumReference reference) {
      EnumType type = enums.get(reference.javaName());
      return type == null
          ? Set.of()
          : type.values().stream().map(EnumType.Value::wireValue).collect(Collectors.toSet());
    }
  }

  /**
   * Tells whether each value of the one field may stand in the other. Limits count only where they
   * cannot be compared one by one.
   */
  static boolean fits(Field field, Side from, Field other, Side to) {
    return new Acceptance(from, to).fits(field.type(), other.type(), other)
        && (sameKind(field, other) || limitsFit(field, other));
  }

  private boolean fits(Field field, Field other) {
    return fits(field.type(), other.type(), other) && limitsFit(field, other);
  }

  /** Tells whether limits of the two fields are about the same kind of value. */
  static boolean sameKind(Field field, Field other) {
    return field.type().isList() == other.type().isList()
        && kind(field.type()).equals(kind(other.type()));
  }

  private static String kind(FieldType type) {
    if (type.isNumeric()) {
      return "number";
    }
    FieldType single = type.single();
    return single instanceof BuiltIn builtIn ? builtIn.specName() : single.getClass().getName();
  }

  private static boolean limitsFit(Field field, Field other) {
    boolean sameKind = sameKind(field, other);
    return Limit.aspects().stream()
        .filter(aspect -> sameKind || aspect == Aspect.MIN_ITEMS || aspect == Aspect.MAX_ITEMS)
        .noneMatch(
            aspect ->
                Limit.tighter(
                    Limit.of(field.constraints(), aspect),
                    Limit.of(other.constraints(), aspect),
                    aspect));
  }

  private boolean fits(FieldType type, FieldType target, Field other) {
    if (target == BuiltIn.JSON) {
      return true;
    }
    if (type instanceof ListOf list && target instanceof ListOf otherList) {
      return fits(list.item(), otherList.item(), other);
    }
    if (type instanceof EnumReference one && target instanceof EnumReference two) {
      return to.values(two).containsAll(from.values(one));
    }
    if (type instanceof EnumReference one && target == BuiltIn.STRING) {
      int most =
          other.constraint(MaxLength.class).map(MaxLength::characters).orElse(Integer.MAX_VALUE);
      return from.values(one).stream().allMatch(value -> value.length() <= most);
    }
    if (isObject(type) && isObject(target)) {
      return target == BuiltIn.CUSTOM_DATA
          ? type == target
          : objectFits(from.object(type), to.object(target), type == BuiltIn.CUSTOM_DATA);
    }
    return type.equals(target) || (type == BuiltIn.INTEGER && target == BuiltIn.DECIMAL);
  }

  private static boolean isObject(FieldType type) {
    return type instanceof ObjectReference || type == BuiltIn.CUSTOM_DATA;
  }

  /** An object of a vendor has any properties, and no other type has. */
  private boolean objectFits(ObjectType type, ObjectType other, boolean open) {
    if (open) {
      return false;
    }
    if (!assumed.add(List.of(type.javaName(), other.javaName()))) {
      return true;
    }
    Map<String, Field> fields =
        type.fields().stream().collect(Collectors.toMap(Field::name, Function.identity()));
    Map<String, Field> others =
        other.fields().stream().collect(Collectors.toMap(Field::name, Function.identity()));
    boolean allAreSent =
        other.requiredFields().stream()
            .allMatch(
                needed ->
                    fields.containsKey(needed.name()) && fields.get(needed.name()).required());
    return allAreSent
        && type.fields().stream()
            .allMatch(
                field -> {
                  Field target = others.get(field.name());
                  return target != null && fits(field, target);
                });
  }
}
