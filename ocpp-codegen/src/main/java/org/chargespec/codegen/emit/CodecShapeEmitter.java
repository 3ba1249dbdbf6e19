package org.chargespec.codegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
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
import org.chargespec.spec.model.FieldType.ObjectReference;
import org.chargespec.spec.model.ObjectType;
import org.chargespec.spec.model.Secrecy;
import org.chargespec.spec.model.StandardType;

/**
 * Emits the methods of a codec for the careful way: the shapes of the fields, and the constructor
 * call.
 */
final class CodecShapeEmitter {

  private final CodecNames names;
  private final SecretTypes secrets;
  private final ObjectType type;

  CodecShapeEmitter(CodecNames names, SecretTypes secrets, ObjectType type) {
    this.secrets = secrets;
    this.names = names;
    this.type = type;
  }

  /*
   * similar to:
   *
   * return List.of(
   *     FieldShape.required("timestamp", ValueType.BuiltIn.DATE_TIME),
   *     FieldShape.required("sampledValue", new ValueType.ObjectValue(SampledValueCodec.INSTANCE))
   *         .asList()
   *         .limits(Limit.minItems(1)));
   */
  MethodSpec fields() {
    List<CodeBlock> shapes = type.fields().stream().map(this::shape).toList();
    return MethodSpec.methodBuilder("fields")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(ParameterizedTypeName.get(ClassName.get(List.class), CodecNames.FIELD_SHAPE))
        .addStatement("return $T.of($L)", List.class, CodeBlock.join(shapes, ", "))
        .build();
  }

  private CodeBlock shape(Field field) {
    CodeBlock shape =
        CodeBlock.of(
            "$T.$L($S, $L)",
            CodecNames.FIELD_SHAPE,
            field.required() ? "required" : "optional",
            field.name(),
            valueType(field));
    return CodeBlock.of(
        "$L$L$L$L$L",
        shape,
        field.type().isList() ? ".asList()" : "",
        secrecy(field),
        limits("limits", field, false),
        limits("textLimits", field, true));
  }

  private CodeBlock secrecy(Field field) {
    if (field.secrecy() instanceof Secrecy.When when) {
      String path = String.join(".", when.path());
      return CodeBlock.of(".asSecretWhen($S, $L)", path, ToStringEmitter.values(when));
    }
    return CodeBlock.of(secrets.isSecret(field) ? ".asSecret()" : "");
  }

  private static CodeBlock limits(String method, Field field, boolean textOnly) {
    List<CodeBlock> limits =
        field.constraints().stream()
            .filter(constraint -> constraint.textOnly() == textOnly)
            .map(constraint -> limit(field, constraint))
            .toList();
    return limits.isEmpty()
        ? CodeBlock.of("")
        : CodeBlock.of(".$L($L)", method, CodeBlock.join(limits, ", "));
  }

  private static CodeBlock limit(Field field, Constraint constraint) {
    if (constraint instanceof MaxLength limit) {
      return limit("maxLength", limit.characters());
    }
    if (constraint instanceof MinItems limit) {
      return limit("minItems", limit.items());
    }
    if (constraint instanceof MaxItems limit) {
      return limit("maxItems", limit.items());
    }
    if (constraint instanceof Decimals limit) {
      return limit("decimals", limit.places());
    }
    if (constraint instanceof Minimum limit) {
      return limit("minimum", bound(field, limit.value()));
    }
    if (constraint instanceof Maximum limit) {
      return limit("maximum", bound(field, limit.value()));
    }
    if (constraint instanceof AbsoluteUri) {
      return limit("uri", "");
    }
    throw new IllegalStateException("no limit is emitted for " + constraint);
  }

  private static CodeBlock limit(String name, Object argument) {
    return CodeBlock.of("$T.$L($L)", CodecNames.LIMIT, name, argument);
  }

  private static Object bound(Field field, BigDecimal value) {
    return field.type().single() == BuiltIn.DECIMAL
        ? CodeBlock.of("$S", value.toPlainString())
        : value.intValueExact();
  }

  private CodeBlock valueType(Field field) {
    FieldType single = field.type().single();
    if (single instanceof ObjectReference reference) {
      return CodeBlock.of(
          "new $T.ObjectValue($T.INSTANCE)", CodecNames.VALUE_TYPE, names.of(reference.javaName()));
    }
    if (single instanceof EnumReference reference) {
      return CodeBlock.of(
          "new $T.EnumValue($T.NAMES)", CodecNames.VALUE_TYPE, names.of(reference.javaName()));
    }
    StandardType standardType = field.standardType();
    boolean open = single == BuiltIn.STRING && standardType != null && standardType.open();
    return CodeBlock.of(
        "$T.BuiltIn.$L", CodecNames.VALUE_TYPE, open ? "OPEN_TEXT" : ((BuiltIn) single).name());
  }

  /*
   * similar to:
   *
   * return new MeterValue(values.required(0), values.required(1));
   */
  MethodSpec construct() {
    List<CodeBlock> arguments = new ArrayList<>();
    for (int i = 0; i < type.fields().size(); i++) {
      String access = type.fields().get(i).required() ? "required" : "optional";
      arguments.add(CodeBlock.of("values.$L($L)", access, i));
    }
    return MethodSpec.methodBuilder("construct")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(Names.of(type.javaName()))
        .addParameter(CodecNames.FIELD_VALUES, "values")
        .addStatement(
            "return new $T($L)", Names.of(type.javaName()), CodeBlock.join(arguments, ", "))
        .build();
  }
}
