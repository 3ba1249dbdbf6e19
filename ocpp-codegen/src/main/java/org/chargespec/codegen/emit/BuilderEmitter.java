package org.chargespec.codegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.List;
import javax.lang.model.element.Modifier;
import org.chargespec.spec.model.Field;
import org.chargespec.spec.model.FieldType.BuiltIn;
import org.chargespec.spec.model.ObjectType;

/** Emits the builder of a record that has optional components. */
final class BuilderEmitter {

  private final ObjectType type;
  private final ClassName record;
  private final ClassName builder;

  BuilderEmitter(ObjectType type) {
    this.type = type;
    this.record = Names.of(type.javaName());
    this.builder = record.nestedClass("Builder");
  }

  /*
   * similar to:
   *
   * public static Builder builder(String chargePointVendor, String chargePointModel) {
   *   return new Builder(chargePointVendor, chargePointModel);
   * }
   */
  MethodSpec builderMethod() {
    List<Field> required = type.requiredFields();
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("builder")
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
            .returns(builder)
            .addStatement("return new $T($L)", builder, names(required));
    List<String> tags =
        required.stream()
            .map(field -> "@param " + field.javaName() + " " + FieldProse.meaning(field))
            .toList();
    method.addJavadoc(
        Prose.comment(
            2,
            List.of(
                required.isEmpty()
                    ? "Returns an empty builder."
                    : "Returns a builder that holds the required components."),
            tags));
    required.forEach(field -> method.addParameter(Names.component(field), field.javaName()));
    return method.build();
  }

  /*
   * similar to:
   *
   * public Builder toBuilder() {
   *   return new Builder(chargePointVendor, chargePointModel).iccid(iccid);
   * }
   */
  MethodSpec toBuilderMethod() {
    CodeBlock.Builder copy =
        CodeBlock.builder().add("return new $T($L)", builder, names(type.requiredFields()));
    type.optionalFields().forEach(field -> copy.add(".$1N($1N)", field.javaName()));
    return MethodSpec.methodBuilder("toBuilder")
        .addJavadoc(Prose.comment(2, "Returns a builder that holds the components of this object."))
        .addModifiers(Modifier.PUBLIC)
        .returns(builder)
        .addStatement(copy.build())
        .build();
  }

  private static String names(List<Field> fields) {
    return String.join(", ", fields.stream().map(Field::javaName).toList());
  }

  TypeSpec emit() {
    TypeSpec.Builder spec =
        TypeSpec.classBuilder(builder)
            .addJavadoc(
                Prose.comment(
                    2,
                    "Collects the components of {@link %s}; {@link #build()} checks them."
                        .formatted(record.simpleName())))
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL);
    type.fields().forEach(field -> spec.addField(field(field)));
    spec.addMethod(constructor());
    for (Field field : type.fields()) {
      spec.addMethod(setter(field));
      if (field.type() == BuiltIn.DECIMAL) {
        spec.addMethod(decimalSetter(field, TypeName.LONG));
        spec.addMethod(decimalSetter(field, TypeName.DOUBLE));
      }
    }
    return spec.addMethod(buildMethod()).build();
  }

  private static FieldSpec field(Field field) {
    return FieldSpec.builder(Names.component(field), field.javaName(), Modifier.PRIVATE).build();
  }

  private MethodSpec constructor() {
    MethodSpec.Builder constructor = MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE);
    for (Field field : type.requiredFields()) {
      constructor.addParameter(Names.component(field), field.javaName());
      constructor.addStatement("this.$1N = $1N", field.javaName());
    }
    return constructor.build();
  }

  /*
   * similar to:
   *
   * public Builder iccid(@Nullable String iccid) {
   *   this.iccid = iccid;
   *   return this;
   * }
   */
  private MethodSpec setter(Field field) {
    return setter(field, Names.component(field), CodeBlock.of("$N", field.javaName()));
  }

  private MethodSpec decimalSetter(Field field, TypeName number) {
    return setter(
        field, number, CodeBlock.of("$T.valueOf($N)", Names.plain(field.type()), field.javaName()));
  }

  private MethodSpec setter(Field field, TypeName parameter, CodeBlock value) {
    return MethodSpec.methodBuilder(field.javaName())
        .addJavadoc(
            Prose.comment(
                4, "Sets %s: %s.".formatted(Prose.code(field.name()), FieldProse.meaning(field))))
        .addModifiers(Modifier.PUBLIC)
        .returns(builder)
        .addParameter(parameter, field.javaName())
        .addStatement("this.$N = $L", field.javaName(), value)
        .addStatement("return this")
        .build();
  }

  private MethodSpec buildMethod() {
    return MethodSpec.methodBuilder("build")
        .addJavadoc(
            Prose.comment(
                4,
                List.of("Returns the object."),
                List.of(
                    "@throws org.chargespec.NonConformingException with all violations, if there are any")))
        .addModifiers(Modifier.PUBLIC)
        .returns(record)
        .addStatement(
            "return $T.conforming(new $T($L))", Names.CHECKS, record, names(type.fields()))
        .build();
  }
}
