package org.chargespec.codegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import java.util.List;
import javax.lang.model.element.Modifier;
import org.chargespec.spec.model.Message;

/** The named methods that a handler and an end have: one for each message that comes in. */
final class ReceiverMethods {

  private final Receiver receiver;
  private final AnswerStyle style;

  ReceiverMethods(Receiver receiver, AnswerStyle style) {
    this.receiver = receiver;
    this.style = style;
  }

  /** How the parameter of a message's method is called. */
  static String parameter(Message message) {
    return message.response() == null ? "message" : "request";
  }

  /** The method of a message, without a body. */
  MethodSpec.Builder method(Message message) {
    return MethodSpec.methodBuilder(message.methodName())
        .addModifiers(Modifier.PUBLIC)
        .returns(style.of(message))
        .addParameter(Names.of(message.request().javaName()), parameter(message));
  }

  /*
   * similar to:
   *
   * BootNotificationResponse bootNotification(BootNotificationRequest request);
   */
  List<MethodSpec> declarations() {
    return receiver
        .messages()
        .map(
            message ->
                method(message)
                    .addModifiers(Modifier.ABSTRACT)
                    .addJavadoc(Prose.comment(2, Prose.summary(message)))
                    .build())
        .toList();
  }

  /*
   * similar to:
   *
   * interface Partial extends V16CentralSystemHandler {
   *   @Override
   *   default BootNotificationResponse bootNotification(BootNotificationRequest request) {
   *     throw Dispatch.notSupported(request.ocppAction());
   *   }
   * }
   */
  TypeSpec partial(ClassName whole) {
    TypeSpec.Builder partial =
        TypeSpec.interfaceBuilder("Partial")
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
            .addSuperinterface(whole)
            .addJavadoc(
                Prose.comment(
                    2, "Answers {@code NotSupported} by each method that is not overridden."));
    receiver
        .messages()
        .forEach(
            message ->
                partial.addMethod(
                    method(message)
                        .addAnnotation(Override.class)
                        .addModifiers(Modifier.DEFAULT)
                        .addStatement(style.unsupported(parameter(message)))
                        .build()));
    return partial.build();
  }
}
