package org.chargespec.codegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;
import org.chargespec.spec.model.EnumType;
import org.chargespec.spec.model.JavaName;

/** Emits the class with the wire values of an enum, for codecs. */
final class EnumNamesEmitter {

  private EnumNamesEmitter() {}

  /*
   * similar to:
   *
   * final class UnitOfMeasureNames {
   *   static final EnumNames<UnitOfMeasure> NAMES =
   *       EnumNames.of(
   *           UnitOfMeasure.values(), Map.ofEntries(Map.entry("Celcius", UnitOfMeasure.CELSIUS)));
   * }
   */
  static SourceFile emit(CodecNames names, EnumType type) {
    ClassName name = names.of(type.javaName());
    ClassName constants = Names.of(type.javaName());
    TypeSpec spec =
        TypeSpec.classBuilder(name)
            .addModifiers(Modifier.FINAL)
            .addJavadoc(
                Prose.comment(
                    0, "The wire values of {@link %s}.".formatted(constants.canonicalName())))
            .addAnnotation(Sources.generated())
            .addField(
                FieldSpec.builder(
                        ParameterizedTypeName.get(CodecNames.ENUM_NAMES, constants),
                        "NAMES",
                        Modifier.STATIC,
                        Modifier.FINAL)
                    .initializer("$L", names(type, constants))
                    .build())
            .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build())
            .build();
    return Sources.file(new JavaName(name.packageName(), name.simpleName()), spec, type.source());
  }

  private static CodeBlock names(EnumType type, ClassName constants) {
    List<CodeBlock> aliases =
        type.values().stream()
            .flatMap(
                value ->
                    value.aliases().stream()
                        .map(
                            alias ->
                                CodeBlock.of(
                                    "$T.entry($S, $T.$L)",
                                    Map.class,
                                    alias,
                                    constants,
                                    value.constant())))
            .toList();
    return aliases.isEmpty()
        ? CodeBlock.of("$T.of($T.values())", CodecNames.ENUM_NAMES, constants)
        : CodeBlock.of(
            "$T.of($T.values(), $T.ofEntries($L))",
            CodecNames.ENUM_NAMES,
            constants,
            Map.class,
            CodeBlock.join(aliases, ", "));
  }
}
