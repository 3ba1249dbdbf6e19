package org.chargespec.codegen.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import java.util.Optional;
import javax.lang.model.element.Modifier;
import org.chargespec.spec.model.Field;
import org.chargespec.spec.model.FieldType.ObjectReference;
import org.chargespec.spec.model.Model;
import org.chargespec.spec.model.ObjectType;
import org.chargespec.spec.model.Secrecy;

/** Emits {@code toString} of a record with secrets, without showing them. */
final class ToStringEmitter {

  private static final String HIDDEN = "***";

  private final Model model;
  private final ObjectType type;

  private ToStringEmitter(Model model, ObjectType type) {
    this.model = model;
    this.type = type;
  }

  /** Returns the method, or empty for a record without secrets. */
  static Optional<MethodSpec> emit(Model model, ObjectType type) {
    return type.fields().stream().anyMatch(Field::secret)
        ? Optional.of(new ToStringEmitter(model, type).method())
        : Optional.empty();
  }

  /*
   * similar to:
   *
   * return "Login[user=" + user
   *     + ", password=***"
   *     + ", location=" + Secrets.withoutUserInfo(location)
   *     + ", value=" + Secrets.hiddenWhen(value, key, "AuthorizationKey")
   *     + "]";
   */
  private MethodSpec method() {
    CodeBlock.Builder text = CodeBlock.builder().add("return ");
    String separator = Names.of(type.javaName()).simpleName() + "[";
    for (Field field : type.fields()) {
      text.add(component(field, separator + field.javaName() + "=")).add("\n+ ");
      separator = ", ";
    }
    return MethodSpec.methodBuilder("toString")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(String.class)
        .addStatement(text.add("$S", "]").build())
        .build();
  }

  private CodeBlock component(Field field, String label) {
    String name = field.javaName();
    Secrecy secrecy = field.secrecy();
    if (secrecy == null) {
      return CodeBlock.of("$S + $N", label, name);
    }
    if (secrecy instanceof Secrecy.When when) {
      return CodeBlock.of(
          "$S + $T.hiddenWhen($N, $L, $L)",
          label,
          Names.SECRETS,
          name,
          decider(when),
          values(when));
    }
    if (secrecy == Secrecy.Always.USER_INFO) {
      return CodeBlock.of("$S + $T.withoutUserInfo($N)", label, Names.SECRETS, name);
    }
    return field.required()
        ? CodeBlock.of("$S", label + HIDDEN)
        : CodeBlock.of("$S + ($N == null ? null : $S)", label, name, HIDDEN);
  }

  /** Returns the path to the deciding field, such as {@code variable.name()}. */
  private String decider(Secrecy.When when) {
    StringBuilder steps = new StringBuilder();
    ObjectType owner = type;
    for (String name : when.path()) {
      Field step =
          owner.fields().stream()
              .filter(field -> field.name().equals(name))
              .findFirst()
              .orElseThrow();
      steps.append(steps.isEmpty() ? step.javaName() : "." + step.javaName() + "()");
      if (step.type() instanceof ObjectReference reference) {
        owner = model.object(reference.javaName()).orElseThrow();
      }
    }
    return steps.toString();
  }

  static CodeBlock values(Secrecy.When when) {
    return CodeBlock.join(
        when.values().stream().map(value -> CodeBlock.of("$S", value)).toList(), ", ");
  }
}
