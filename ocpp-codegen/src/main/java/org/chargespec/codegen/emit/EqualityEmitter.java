package org.chargespec.codegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.Modifier;
import org.chargespec.spec.model.Field;
import org.chargespec.spec.model.FieldType.BuiltIn;
import org.chargespec.spec.model.ObjectType;

/** Emits {@code equals} and {@code hashCode} of a record that compares decimals by value. */
final class EqualityEmitter {

  private EqualityEmitter() {}

  /** Emits both methods if the record has decimals. */
  static List<MethodSpec> emit(ObjectType type) {
    return type.fields().stream().anyMatch(EqualityEmitter::isDecimal)
        ? List.of(equality(type), hash(type))
        : List.of();
  }

  private static boolean isDecimal(Field field) {
    return field.type().single() == BuiltIn.DECIMAL;
  }

  /*
   * similar to:
   *
   * @Override
   * public boolean equals(@Nullable Object other) {
   *   return other instanceof ChargingSchedulePeriod that
   *       && this.startPeriod == that.startPeriod
   *       && Decimals.equal(this.limit, that.limit)
   *       && Objects.equals(this.numberPhases, that.numberPhases);
   * }
   */
  private static MethodSpec equality(ObjectType type) {
    CodeBlock.Builder comparison =
        CodeBlock.builder().add("return other instanceof $T that", Names.of(type.javaName()));
    for (Field field : type.fields()) {
      comparison.add("\n&& ");
      if (isDecimal(field)) {
        comparison.add("$1T.equal(this.$2N, that.$2N)", Names.DECIMALS, field.javaName());
      } else if (Names.component(field).isPrimitive()) {
        comparison.add("this.$1N == that.$1N", field.javaName());
      } else {
        comparison.add("$1T.equals(this.$2N, that.$2N)", Objects.class, field.javaName());
      }
    }
    return MethodSpec.methodBuilder("equals")
        .addJavadoc(Prose.comment(2, "Compares decimals by value: 1.0 equals 1.00."))
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(TypeName.BOOLEAN)
        .addParameter(Names.nullable(ClassName.OBJECT), "other")
        .addStatement(comparison.build())
        .build();
  }

  /*
   * similar to:
   *
   * @Override
   * public int hashCode() {
   *   return Objects.hash(startPeriod, Decimals.hash(limit), numberPhases);
   * }
   */
  private static MethodSpec hash(ObjectType type) {
    List<CodeBlock> values =
        type.fields().stream()
            .map(
                field ->
                    isDecimal(field)
                        ? CodeBlock.of("$T.hash($N)", Names.DECIMALS, field.javaName())
                        : CodeBlock.of("$N", field.javaName()))
            .toList();
    return MethodSpec.methodBuilder("hashCode")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(TypeName.INT)
        .addStatement("return $T.hash($L)", Objects.class, CodeBlock.join(values, ", "))
        .build();
  }
}
