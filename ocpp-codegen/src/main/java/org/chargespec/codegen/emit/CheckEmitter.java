package org.chargespec.codegen.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;
import org.chargespec.spec.model.Constraint;
import org.chargespec.spec.model.Constraint.AbsoluteUri;
import org.chargespec.spec.model.Constraint.Decimals;
import org.chargespec.spec.model.Constraint.MaxItems;
import org.chargespec.spec.model.Constraint.MaxLength;
import org.chargespec.spec.model.Constraint.Maximum;
import org.chargespec.spec.model.Constraint.MinItems;
import org.chargespec.spec.model.Constraint.Minimum;
import org.chargespec.spec.model.Field;
import org.chargespec.spec.model.FieldType;
import org.chargespec.spec.model.FieldType.BuiltIn;
import org.chargespec.spec.model.FieldType.EnumReference;
import org.chargespec.spec.model.ObjectType;
import org.chargespec.spec.model.UpperSnakeCase;

/** Emits {@code check}: one line per rule, in the order of the components. */
final class CheckEmitter {

  private CheckEmitter() {}

  /*
   * similar to:
   *
   * @Override
   * public void check(Checks checks) {
   *   checks.minimum("connectorId", connectorId, 0);
   *   checks.maxLength("info", info, 50);
   * }
   */
  static MethodSpec emit(ObjectType type) {
    MethodSpec.Builder check =
        MethodSpec.methodBuilder("check")
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PUBLIC)
            .addParameter(Names.CHECKS, "checks");
    for (Field field : type.fields()) {
      for (Constraint constraint : field.constraints()) {
        check.addStatement(constraint(field, constraint));
      }
      implied(field).forEach(check::addStatement);
    }
    return check.build();
  }

  /** Emits the limits of decimals as constants, because a check must not allocate. */
  static List<FieldSpec> limits(ObjectType type) {
    List<FieldSpec> limits = new ArrayList<>();
    for (Field field : type.fields()) {
      if (field.type().single() == BuiltIn.DECIMAL) {
        field
            .constraint(Minimum.class)
            .ifPresent(limit -> limits.add(constant("MIN", field, limit.value())));
        field
            .constraint(Maximum.class)
            .ifPresent(limit -> limits.add(constant("MAX", field, limit.value())));
      }
    }
    return limits;
  }

  private static FieldSpec constant(String prefix, Field field, BigDecimal value) {
    return FieldSpec.builder(BigDecimal.class, constantName(prefix, field))
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .initializer("new $T($S)", BigDecimal.class, value.toPlainString())
        .build();
  }

  private static String constantName(String prefix, Field field) {
    return prefix + "_" + UpperSnakeCase.of(field.javaName());
  }

  private static CodeBlock constraint(Field field, Constraint constraint) {
    boolean list = field.type().isList();
    if (constraint instanceof MaxLength limit) {
      return line(field, list ? "maxLengths" : "maxLength", limit.characters());
    }
    if (constraint instanceof MinItems limit) {
      return line(field, "minItems", limit.items());
    }
    if (constraint instanceof MaxItems limit) {
      return line(field, "maxItems", limit.items());
    }
    if (constraint instanceof Decimals limit) {
      return line(field, list ? "decimalsOfEach" : "decimals", limit.places());
    }
    if (constraint instanceof Minimum limit) {
      return line(field, list ? "minimumOfEach" : "minimum", bound("MIN", field, limit.value()));
    }
    if (constraint instanceof Maximum limit) {
      return line(field, list ? "maximumOfEach" : "maximum", bound("MAX", field, limit.value()));
    }
    if (constraint instanceof AbsoluteUri) {
      return line(field, "uri");
    }
    throw new IllegalStateException("no check is emitted for " + constraint);
  }

  private static Object bound(String prefix, Field field, BigDecimal value) {
    return field.type().single() == BuiltIn.DECIMAL
        ? constantName(prefix, field)
        : value.intValueExact();
  }

  /** Returns the checks that follow from the type of a field. */
  private static List<CodeBlock> implied(Field field) {
    boolean list = field.type().isList();
    FieldType type = field.type().single();
    if (type instanceof EnumReference) {
      return List.of(line(field, list ? "knownEach" : "known"));
    }
    if (type instanceof FieldType.ObjectReference || type == BuiltIn.CUSTOM_DATA) {
      return List.of(line(field, list ? "objects" : "object"));
    }
    if (type == BuiltIn.DATE_TIME) {
      return List.of(line(field, list ? "dateTimes" : "dateTime"));
    }
    if (type == BuiltIn.DECIMAL && field.constraint(Decimals.class).isEmpty()) {
      return List.of(line(field, list ? "digitsOfEach" : "digits"));
    }
    if (type == BuiltIn.JSON) {
      return List.of(line(field, "json"));
    }
    if (type == BuiltIn.STRING && field.constraint(MaxLength.class).isEmpty()) {
      return List.of(line(field, list ? "texts" : "text"));
    }
    return List.of();
  }

  private static CodeBlock line(Field field, String check) {
    return CodeBlock.of("checks.$L($S, $N)", check, field.name(), field.javaName());
  }

  private static CodeBlock line(Field field, String check, Object limit) {
    return CodeBlock.of("checks.$L($S, $N, $L)", check, field.name(), field.javaName(), limit);
  }
}
