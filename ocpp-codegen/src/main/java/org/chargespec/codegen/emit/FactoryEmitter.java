package org.chargespec.codegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;
import org.chargespec.spec.model.Field;
import org.chargespec.spec.model.FieldType.BuiltIn;
import org.chargespec.spec.model.ObjectType;

/**
 * Emits the methods of a record that create objects and builders. They have no javadoc, because
 * {@code OcppObject} describes them for all records.
 */
final class FactoryEmitter {

  /** The types that a decimal can be passed as, besides BigDecimal. */
  static final List<TypeName> NUMBERS = List.of(TypeName.INT, TypeName.LONG, TypeName.DOUBLE);

  private final ObjectType type;
  private final ClassName record;
  private final ClassName builder;

  private FactoryEmitter(ObjectType type) {
    this.type = type;
    this.record = Names.of(type.javaName());
    this.builder = record.nestedClass(BuilderEmitter.NAME);
  }

  static List<MethodSpec> emit(ObjectType type) {
    return new FactoryEmitter(type).methods();
  }

  /*
   * similar to:
   *
   * public static BootNotificationRequest of(String chargePointVendor, String chargePointModel) {
   *   return builder(chargePointVendor, chargePointModel).build();
   * }
   *
   * public static Builder builder(String chargePointVendor, String chargePointModel) {
   *   return new Builder(chargePointVendor, chargePointModel);
   * }
   *
   * and, where a required component is a decimal, for int, long and double alike:
   *
   * public static Builder builder(int startPeriod, double limit) {
   *   return builder(startPeriod, BigDecimal.valueOf(limit));
   * }
   */
  private List<MethodSpec> methods() {
    if (type.fields().isEmpty()) {
      return List.of(withRequired("of", record, CodeBlock.of("new $T()", record)));
    }
    List<MethodSpec> methods = new ArrayList<>();
    CodeBlock required = names(type.requiredFields());
    methods.add(withRequired("of", record, CodeBlock.of("builder($L).build()", required)));
    numbers().forEach(number -> methods.add(withNumbers("of", record, number)));
    methods.add(withRequired("builder", builder, CodeBlock.of("new $T($L)", builder, required)));
    numbers().forEach(number -> methods.add(withNumbers("builder", builder, number)));
    methods.add(toBuilder());
    return methods;
  }

  private List<TypeName> numbers() {
    return type.requiredFields().stream().anyMatch(field -> field.type() == BuiltIn.DECIMAL)
        ? NUMBERS
        : List.of();
  }

  private MethodSpec withRequired(String name, ClassName returned, CodeBlock value) {
    MethodSpec.Builder method = factory(name, returned);
    type.requiredFields()
        .forEach(field -> method.addParameter(Names.component(field), field.javaName()));
    return method.addStatement("return $L", value).build();
  }

  private MethodSpec withNumbers(String name, ClassName returned, TypeName number) {
    MethodSpec.Builder method = factory(name, returned);
    List<CodeBlock> arguments = new ArrayList<>();
    for (Field field : type.requiredFields()) {
      boolean decimal = field.type() == BuiltIn.DECIMAL;
      method.addParameter(decimal ? number : Names.component(field), field.javaName());
      arguments.add(decimal ? decimal(field) : CodeBlock.of("$N", field.javaName()));
    }
    return method.addStatement("return $L($L)", name, CodeBlock.join(arguments, ", ")).build();
  }

  private static MethodSpec.Builder factory(String name, ClassName returned) {
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(returned);
  }

  /** Returns the BigDecimal of a number. */
  static CodeBlock decimal(Field field) {
    return CodeBlock.of("$T.valueOf($N)", Names.plain(field.type()), field.javaName());
  }

  /*
   * similar to:
   *
   * public Builder toBuilder() {
   *   return new Builder(chargePointVendor, chargePointModel).iccid(iccid);
   * }
   */
  private MethodSpec toBuilder() {
    CodeBlock.Builder copy =
        CodeBlock.builder().add("return new $T($L)", builder, names(type.requiredFields()));
    type.optionalFields().forEach(field -> copy.add(".$1N($1N)", field.javaName()));
    return MethodSpec.methodBuilder("toBuilder")
        .addModifiers(Modifier.PUBLIC)
        .returns(builder)
        .addStatement(copy.build())
        .build();
  }

  /** Returns the fields as arguments. */
  static CodeBlock names(List<Field> fields) {
    return fields.stream()
        .map(field -> CodeBlock.of("$N", field.javaName()))
        .collect(CodeBlock.joining(", "));
  }
}
