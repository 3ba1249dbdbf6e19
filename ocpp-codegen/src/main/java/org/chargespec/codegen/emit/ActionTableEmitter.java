package org.chargespec.codegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.List;
import javax.lang.model.element.Modifier;
import org.chargespec.spec.model.JavaName;
import org.chargespec.spec.model.Message;
import org.chargespec.spec.model.Model;
import org.chargespec.spec.model.Standard;

/**
 * Emits the action table of the registry: a switch, so that one action does not load the others.
 */
final class ActionTableEmitter {

  private final Model model;
  private final Standard standard;

  ActionTableEmitter(Model model, Standard standard) {
    this.model = model;
    this.standard = standard;
  }

  SourceFile emit() {
    String name = standard.actionTable();
    TypeSpec spec =
        TypeSpec.classBuilder(name)
            .addModifiers(Modifier.FINAL)
            .addJavadoc(
                Prose.comment(
                    0,
                    "The table behind {@link org.chargespec.OcppVersion#registry()} of %s."
                        .formatted(Prose.escaped(model.title()))))
            .addAnnotation(Sources.generated())
            .addSuperinterface(Names.ACTION_TABLE)
            .addMethod(find())
            .addMethod(all())
            .build();
    return Sources.file(new JavaName(model.javaPackage(), name), spec, model.name() + "/messages");
  }

  /*
   * similar to:
   *
   * return switch (actionName) {
   *   case "Reset" -> ResetRequest.ACTION;
   *   default -> null;
   * };
   */
  private MethodSpec find() {
    CodeBlock.Builder cases = CodeBlock.builder().add("return switch (actionName) {\n").indent();
    for (Message message : model.messages()) {
      cases.add(
          "case $S -> $T.ACTION;\n", message.action(), Names.of(message.request().javaName()));
    }
    cases.add("default -> null;\n").unindent().add("};\n");
    return MethodSpec.methodBuilder("find")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(Names.nullable(Names.ACTION))
        .addParameter(String.class, "actionName")
        .addCode(cases.build())
        .build();
  }

  private MethodSpec all() {
    CodeBlock actions =
        model.messages().stream()
            .map(message -> CodeBlock.of("$T.ACTION", Names.of(message.request().javaName())))
            .collect(CodeBlock.joining(", "));
    return MethodSpec.methodBuilder("all")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(ParameterizedTypeName.get(ClassName.get(List.class), Names.ACTION))
        .addStatement("return $T.of($L)", List.class, actions)
        .build();
  }
}
