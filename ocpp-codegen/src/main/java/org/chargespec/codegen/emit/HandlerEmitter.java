package org.chargespec.codegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.List;
import java.util.Locale;
import javax.lang.model.element.Modifier;
import org.chargespec.spec.model.Initiator;
import org.chargespec.spec.model.JavaName;
import org.chargespec.spec.model.Message;
import org.chargespec.spec.model.Model;
import org.chargespec.spec.model.Standard;

/**
 * Emits the interface of a side's handlers: one method per action that the other side may initiate.
 */
final class HandlerEmitter {

  private final Model model;
  private final Standard standard;
  private final Initiator side;
  private final Initiator sender;
  private final List<Message> incoming;

  HandlerEmitter(Model model, Standard standard, Initiator side) {
    this.model = model;
    this.standard = standard;
    this.side = side;
    this.sender = side == Initiator.CSMS ? Initiator.CHARGING_STATION : Initiator.CSMS;
    this.incoming = SealedInterfaceEmitter.initiatedBy(model, sender).toList();
  }

  SourceFile emit() {
    String name = standard.handlerInterface(side);
    TypeSpec.Builder spec =
        TypeSpec.interfaceBuilder(name)
            .addModifiers(Modifier.PUBLIC)
            .addJavadoc(
                Prose.comment(
                    0,
                    List.of(
                        "What the %s does with each message that the %s may send it in %s."
                            .formatted(
                                sideInWords(standard, side),
                                sideInWords(standard, sender),
                                Prose.escaped(model.title())),
                        "A class that implements it has an answer of the right type for every action."),
                    List.of()))
            .addAnnotation(Sources.generated());
    incoming.forEach(message -> spec.addMethod(method(message)));
    return Sources.file(
        new JavaName(model.javaPackage(), name),
        spec.addMethod(dispatch()).build(),
        model.name() + "/messages");
  }

  /** "charge point" for {@code ChargePoint}. */
  static String sideInWords(Standard standard, Initiator side) {
    String name = side == Initiator.CSMS ? standard.csms() : standard.chargingStation();
    String words = name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    return words.equals("csms") ? "CSMS" : words;
  }

  /*
   * similar to:
   *
   * BootNotificationResponse bootNotification(BootNotificationRequest request);
   */
  private static MethodSpec method(Message message) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(methodName(message))
            .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
            .addParameter(Names.of(message.request().javaName()), "request");
    String param = "@param request what was received";
    message
        .answer()
        .ifPresentOrElse(
            response ->
                method
                    .returns(Names.of(response.javaName()))
                    .addJavadoc(
                        Prose.comment(
                            2,
                            List.of(Prose.sentence(message.summary())),
                            List.of(param, "@return the answer"))),
            () ->
                method.addJavadoc(
                    Prose.comment(2, List.of(Prose.sentence(message.summary())), List.of(param))));
    return method.build();
  }

  private static String methodName(Message message) {
    return Character.toLowerCase(message.action().charAt(0)) + message.action().substring(1);
  }

  /*
   * similar to:
   *
   * default V16Response handle(V16FromChargePoint message) {
   *   return switch (message.ocppAction().name()) {
   *     case "Authorize" -> authorize((AuthorizeRequest) message);
   *     default -> throw new IllegalStateException(...);
   *   };
   * }
   */
  private MethodSpec dispatch() {
    boolean sends = incoming.stream().anyMatch(message -> message.response() == null);
    TypeName response = ClassName.get(model.javaPackage(), standard.responseInterface());
    CodeBlock.Builder cases =
        CodeBlock.builder().add("return switch (message.ocppAction().name()) {\n").indent();
    for (Message message : incoming) {
      CodeBlock call =
          CodeBlock.of(
              "$L(($T) message)", methodName(message), Names.of(message.request().javaName()));
      if (message.response() == null) {
        cases.add("case $S -> {\n$>$L;\nyield null;\n$<}\n", message.action(), call);
      } else {
        cases.add("case $S -> $L;\n", message.action(), call);
      }
    }
    cases
        .add(
            "default -> throw new $T($S + message);\n",
            IllegalStateException.class,
            "no action of ours: ")
        .unindent()
        .add("};\n");
    return MethodSpec.methodBuilder("handle")
        .addJavadoc(
            Prose.comment(
                2,
                List.of("Calls the method of a message's action."),
                List.of(
                    "@param message what was received",
                    sends
                        ? "@return the answer, or null for a message that is not answered"
                        : "@return the answer")))
        .addModifiers(Modifier.PUBLIC, Modifier.DEFAULT)
        .returns(sends ? Names.nullable(response) : response)
        .addParameter(
            ClassName.get(model.javaPackage(), standard.senderInterface(sender)), "message")
        .addCode(cases.build())
        .build();
  }
}
