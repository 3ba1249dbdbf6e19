package org.chargespec.codegen.emit;

import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import java.util.List;
import javax.lang.model.element.Modifier;
import org.chargespec.spec.model.JavaName;
import org.chargespec.spec.model.Message;
import org.chargespec.spec.model.Model;
import org.chargespec.spec.model.Standard;

/** Emits the class of a version's typed action constants. */
final class ActionConstantsEmitter {

  private final Model model;
  private final Standard standard;

  ActionConstantsEmitter(Model model, Standard standard) {
    this.model = model;
    this.standard = standard;
  }

  SourceFile emit() {
    TypeSpec.Builder spec =
        TypeSpec.classBuilder(standard.actions())
            .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
            .addJavadoc(
                Prose.comment(
                    0,
                    List.of(
                        "The actions of %s, typed by request and response."
                            .formatted(Prose.escaped(model.title())),
                        "The first use of this class loads all messages.",
                        "{@code ACTION} of a request is the same constant, and loads only that message."),
                    List.of()))
            .addAnnotation(Sources.generated());
    model.messages().forEach(message -> spec.addField(constant(message)));
    spec.addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
    return Sources.file(
        new JavaName(model.javaPackage(), standard.actions()),
        spec.build(),
        model.name() + "/messages");
  }

  /*
   * similar to:
   *
   * public static final Action.Call<ResetRequest, ResetResponse> RESET = ResetRequest.ACTION;
   */
  private static FieldSpec constant(Message message) {
    return FieldSpec.builder(
            MessageEmitter.actionType(message),
            message.constant(),
            Modifier.PUBLIC,
            Modifier.STATIC,
            Modifier.FINAL)
        .addJavadoc(Prose.comment(2, Prose.summary(message)))
        .initializer("$T.ACTION", Names.of(message.request().javaName()))
        .build();
  }
}
