package org.chargespec.codegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import org.chargespec.spec.model.Initiator;
import org.chargespec.spec.model.JavaName;
import org.chargespec.spec.model.Message;
import org.chargespec.spec.model.Model;
import org.chargespec.spec.model.ObjectType;
import org.chargespec.spec.model.Standard;

/**
 * Emits the sealed interfaces of a version: all requests, all responses, and what each side may
 * initiate.
 */
final class SealedInterfaceEmitter {

  private final Model model;
  private final Standard standard;

  SealedInterfaceEmitter(Model model, Standard standard) {
    this.model = model;
    this.standard = standard;
  }

  List<SourceFile> emit() {
    return List.of(
        requests(), responses(), sender(Initiator.CHARGING_STATION), sender(Initiator.CSMS));
  }

  /*
   * similar to:
   *
   * public sealed interface V16Request<R extends V16Response> extends Request<R>
   *     permits AuthorizeRequest,
   *         BootNotificationRequest {}
   */
  private SourceFile requests() {
    TypeVariableName response =
        TypeVariableName.get("R", ClassName.get(model.javaPackage(), standard.responseInterface()));
    TypeSpec.Builder spec =
        sealed(standard.requestInterface())
            .addJavadoc(
                Prose.comment(
                    0,
                    List.of("All requests of %s.".formatted(Prose.escaped(model.title()))),
                    List.of("@param <R> the response that answers it")))
            .addTypeVariable(response)
            .addSuperinterface(ParameterizedTypeName.get(Names.REQUEST, response));
    return file(
        spec,
        standard.requestInterface(),
        model.messages().stream()
            .filter(message -> message.response() != null)
            .map(Message::request));
  }

  private SourceFile responses() {
    TypeSpec.Builder spec =
        sealed(standard.responseInterface())
            .addJavadoc(
                Prose.comment(0, "All responses of %s.".formatted(Prose.escaped(model.title()))))
            .addSuperinterface(Names.RESPONSE);
    return file(
        spec,
        standard.responseInterface(),
        model.messages().stream().flatMap(message -> message.answer().stream()));
  }

  private SourceFile sender(Initiator side) {
    String name = standard.senderInterface(side);
    TypeSpec.Builder spec =
        sealed(name)
            .addJavadoc(
                Prose.comment(
                    0,
                    List.of(
                        "What the %s may initiate in %s; never a response."
                            .formatted(
                                HandlerEmitter.sideInWords(standard, side),
                                Prose.escaped(model.title())),
                        "A {@code switch} over it is checked for completeness by Java 21 and later."),
                    List.of()))
            .addSuperinterface(Names.MESSAGE)
            .addMethod(
                MethodSpec.methodBuilder("ocppAction")
                    .addJavadoc(Prose.comment(2, "Returns the action of this message."))
                    .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                    .returns(Names.ACTION)
                    .build());
    return file(spec, name, initiatedBy(model, side).map(Message::request));
  }

  /** The messages that a side may send. */
  static Stream<Message> initiatedBy(Model model, Initiator side) {
    return model.messages().stream()
        .filter(message -> message.initiator() == side || message.initiator() == Initiator.BOTH);
  }

  private static TypeSpec.Builder sealed(String name) {
    return TypeSpec.interfaceBuilder(name)
        .addModifiers(Modifier.PUBLIC, Modifier.SEALED)
        .addAnnotation(Sources.generated());
  }

  private SourceFile file(TypeSpec.Builder spec, String name, Stream<ObjectType> permitted) {
    permitted.forEach(type -> spec.addPermittedSubclass(Names.of(type.javaName())));
    return Sources.file(
        new JavaName(model.javaPackage(), name), spec.build(), model.name() + "/messages");
  }
}
