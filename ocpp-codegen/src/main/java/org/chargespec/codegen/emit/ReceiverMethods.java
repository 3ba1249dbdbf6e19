package org.chargespec.codegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import java.util.List;
import javax.lang.model.element.Modifier;
import org.chargespec.spec.model.Message;

/** The methods of a handler or an end: one for each message that the side receives. */
final class ReceiverMethods {

  private final Receiver receiver;
  private final AnswerStyle style;

  ReceiverMethods(Receiver receiver, AnswerStyle style) {
    this.receiver = receiver;
    this.style = style;
  }

  /** Returns the parameter name of the method of a message. */
  static String parameter(Message message) {
    return message.response() == null ? "message" : "request";
  }

  /** Returns the method of a message, without a body. */
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
                    2, "A method that is not overridden answers with {@code NotSupported}."));
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
