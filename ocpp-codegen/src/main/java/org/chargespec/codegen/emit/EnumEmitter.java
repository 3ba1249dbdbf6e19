package org.chargespec.codegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import org.chargespec.spec.model.EnumType;
import org.chargespec.spec.model.EnumType.Value;
import org.chargespec.spec.model.Model;

/** Emits an enum: the standard's values, and {@code UNRECOGNIZED} for all others. */
final class EnumEmitter {

  private final Model model;
  private final EnumType type;
  private final ClassName name;

  EnumEmitter(Model model, EnumType type) {
    this.model = model;
    this.type = type;
    this.name = Names.of(type.javaName());
  }

  SourceFile emit() {
    TypeSpec.Builder spec =
        TypeSpec.enumBuilder(name)
            .addModifiers(Modifier.PUBLIC)
            .addJavadoc(
                Prose.comment(
                    0,
                    List.of(
                        Prose.sentence(type.doc()),
                        Prose.origin(type.name(), model.title(), type.section())),
                    List.of()))
            .addAnnotation(Sources.generated())
            .addSuperinterface(Names.WIRE_ENUM);
    type.values().forEach(value -> spec.addEnumConstant(value.constant(), constant(value)));
    spec.addEnumConstant(EnumType.UNRECOGNIZED, unrecognized())
        .addField(String.class, "wireValue", Modifier.PRIVATE, Modifier.FINAL)
        .addMethod(
            MethodSpec.constructorBuilder()
                .addParameter(String.class, "wireValue")
                .addStatement("this.wireValue = wireValue")
                .build())
        .addMethod(wireValue())
        .addMethod(fromWireValue())
        .addMethod(parse());
    return Sources.file(type.javaName(), spec.build(), type.source());
  }

  private static TypeSpec constant(Value value) {
    return TypeSpec.anonymousClassBuilder("$S", value.wireValue())
        .addJavadoc(Prose.comment(2, Prose.sentence(value.doc())))
        .build();
  }

  private static TypeSpec unrecognized() {
    return TypeSpec.anonymousClassBuilder("$S", "").addAnnotation(Names.FOR_UNKNOWN_VALUES).build();
  }

  private MethodSpec wireValue() {
    return MethodSpec.methodBuilder("wireValue")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(String.class)
        .beginControlFlow("if (this == $L)", EnumType.UNRECOGNIZED)
        .addStatement(
            "throw new $T($S)",
            IllegalStateException.class,
            EnumType.UNRECOGNIZED + " has no wire value")
        .endControlFlow()
        .addStatement("return wireValue")
        .build();
  }

  /*
   * similar to:
   *
   * return switch (text) {
   *   case "Celsius", "Celcius" -> CELSIUS;
   *   default -> UNRECOGNIZED;
   * };
   */
  private MethodSpec fromWireValue() {
    CodeBlock.Builder cases = CodeBlock.builder().add("return switch (text) {\n").indent();
    for (Value value : type.values()) {
      CodeBlock spellings =
          Stream.concat(Stream.of(value.wireValue()), value.aliases().stream())
              .map(spelling -> CodeBlock.of("$S", spelling))
              .collect(CodeBlock.joining(", "));
      cases.add("case $L -> $L;\n", spellings, value.constant());
    }
    cases.add("default -> $L;\n", EnumType.UNRECOGNIZED).unindent().add("};\n");
    return MethodSpec.methodBuilder("fromWireValue")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(name)
        .addParameter(String.class, "text")
        .addCode(cases.build())
        .build();
  }

  private MethodSpec parse() {
    return MethodSpec.methodBuilder("parse")
        .addAnnotation(Names.FROM_TEXT)
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(name)
        .addParameter(String.class, "text")
        .addStatement("$T value = fromWireValue(text)", name)
        .beginControlFlow("if (value == $L)", EnumType.UNRECOGNIZED)
        .addStatement(
            "throw new $T($S + text + $S)",
            IllegalArgumentException.class,
            "'",
            "' is not a value of " + name.simpleName())
        .endControlFlow()
        .addStatement("return value")
        .build();
  }
}
