package org.chargespec.codegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import org.chargespec.spec.model.JavaName;
import org.chargespec.spec.model.Model;
import org.chargespec.spec.model.Standard;

/** Emits the class with the instance of a version; it names no message. */
final class VersionEmitter {

  private final Model model;
  private final Standard standard;

  VersionEmitter(Model model, Standard standard) {
    this.model = model;
    this.standard = standard;
  }

  /** Returns the class with {@code VERSION}. */
  static ClassName name(Model model, Standard standard) {
    return ClassName.get(model.javaPackage(), standard.versionClass());
  }

  SourceFile emit() {
    String title = Prose.escaped(model.title());
    TypeSpec spec =
        TypeSpec.classBuilder(standard.versionClass())
            .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
            .addJavadoc(Prose.comment(0, "Holds the version value of %s.".formatted(title)))
            .addAnnotation(Sources.generated())
            .addField(
                FieldSpec.builder(
                        Names.VERSION, "VERSION", Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                    .addJavadoc(
                        Prose.comment(2, "%s. Its first use loads no message.".formatted(title)))
                    .initializer(version())
                    .build())
            .addStaticBlock(lookUp())
            .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build())
            .build();
    return Sources.file(
        new JavaName(model.javaPackage(), standard.versionClass()),
        spec,
        model.name() + "/spec.yaml");
  }

  /*
   * similar to:
   *
   * OcppVersion.of(
   *     new VersionData(
   *         "1.6",
   *         "OCPP 1.6",
   *         "ocpp1.6",
   *         Map.ofEntries(Map.entry(ErrorCode.GENERIC_ERROR, "GenericError")),
   *         Map.ofEntries(Map.entry(Violation.Kind.SYNTAX, ErrorCode.FORMAT_VIOLATION)),
   *         Set.of(FrameRule.NULL_PAYLOAD)),
   *     new V16ActionTable())
   */
  private CodeBlock version() {
    CodeBlock data =
        CodeBlock.of(
            "new $T($L)",
            Names.VERSION_DATA,
            CodeBlock.join(
                List.of(
                    CodeBlock.of("$S", standard.number()),
                    CodeBlock.of("$S", model.title()),
                    CodeBlock.of("$S", standard.subprotocol()),
                    errorCodes(),
                    violations(),
                    frames()),
                ", "));
    return CodeBlock.of(
        "$T.of($L, new $T())",
        Names.VERSION,
        data,
        ClassName.get(model.javaPackage(), standard.actionTable()));
  }

  private static CodeBlock lookUp() {
    CodeBlock types =
        Stream.of(
                BigDecimal.class,
                Boolean.class,
                Names.CUSTOM_DATA,
                Instant.class,
                Integer.class,
                List.class,
                Object.class,
                String.class)
            .map(type -> CodeBlock.of("$T.class", type))
            .collect(CodeBlock.joining(", "));
    return CodeBlock.builder()
        .add("// For speed on JDK 17.\n")
        .addStatement("$T.lookUp($L)", Names.COMPONENT_TYPES, types)
        .build();
  }

  private CodeBlock errorCodes() {
    return map(
        standard.errorCodes().entrySet().stream()
            .map(
                code ->
                    CodeBlock.of(
                        "$T.entry($T.$L, $S)",
                        Map.class,
                        Names.ERROR_CODE,
                        code.getKey(),
                        code.getValue()))
            .toList());
  }

  private CodeBlock violations() {
    return map(
        standard.violations().entrySet().stream()
            .map(
                kind ->
                    CodeBlock.of(
                        "$T.entry($T.$L, $T.$L)",
                        Map.class,
                        Names.VIOLATION_KIND,
                        kind.getKey(),
                        Names.ERROR_CODE,
                        kind.getValue()))
            .toList());
  }

  private CodeBlock frames() {
    CodeBlock rules =
        standard.frames().stream()
            .map(rule -> CodeBlock.of("$T.$L", Names.FRAME_RULE, rule))
            .collect(CodeBlock.joining(", "));
    return CodeBlock.of("$T.of($L)", Set.class, rules);
  }

  private static CodeBlock map(List<CodeBlock> entries) {
    return CodeBlock.of("$T.ofEntries($L)", Map.class, CodeBlock.join(entries, ", "));
  }
}
