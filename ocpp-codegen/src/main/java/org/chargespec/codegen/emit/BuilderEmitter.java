package org.chargespec.codegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.math.BigDecimal;
import javax.lang.model.element.Modifier;
import org.chargespec.spec.model.Field;
import org.chargespec.spec.model.FieldType.BuiltIn;
import org.chargespec.spec.model.ObjectType;

/** Emits the builder of a record that has components. */
final class BuilderEmitter {

  static final String NAME = "Builder";

  private final ObjectType type;
  private final ClassName record;
  private final ClassName builder;
  private final FieldProse prose;

  BuilderEmitter(ObjectType type) {
    this.type = type;
    this.record = Names.of(type.javaName());
    this.builder = record.nestedClass(NAME);
    this.prose = new FieldProse(record.packageName());
  }

  TypeSpec emit() {
    TypeSpec.Builder spec =
        TypeSpec.classBuilder(builder)
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL);
    type.fields().forEach(field -> spec.addField(field(field)));
    spec.addMethod(constructor());
    for (Field field : type.fields()) {
      spec.addMethod(
          setter(
              field,
              Prose.comment(4, prose.sentence(field)),
              Names.component(field),
              CodeBlock.of("$N", field.javaName())));
      if (field.type() == BuiltIn.DECIMAL) {
        CodeBlock comment =
            CodeBlock.of("See {@link #$N($T)}.\n", field.javaName(), BigDecimal.class);
        FactoryEmitter.NUMBERS.forEach(
            number ->
                spec.addMethod(setter(field, comment, number, FactoryEmitter.decimal(field))));
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
  private MethodSpec setter(Field field, CodeBlock comment, TypeName parameter, CodeBlock value) {
    return MethodSpec.methodBuilder(field.javaName())
        .addJavadoc(comment)
        .addModifiers(Modifier.PUBLIC)
        .returns(builder)
        .addParameter(parameter, field.javaName())
        .addStatement("this.$N = $L", field.javaName(), value)
        .addStatement("return this")
        .build();
  }

  private MethodSpec buildMethod() {
    return MethodSpec.methodBuilder("build")
        .addModifiers(Modifier.PUBLIC)
        .returns(record)
        .addStatement(
            "return $T.conforming(new $T($L))",
            Names.CHECKS,
            record,
            FactoryEmitter.names(type.fields()))
        .build();
  }
}
