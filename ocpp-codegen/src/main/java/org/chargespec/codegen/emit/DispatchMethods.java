package org.chargespec.codegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;
import javax.lang.model.element.Modifier;
import org.chargespec.spec.model.Message;

/**
 * The methods of {@code MessageHandler} in a handler or an end: they call the method of the action.
 */
final class DispatchMethods {

  private final Receiver receiver;
  private final AnswerStyle style;

  DispatchMethods(Receiver receiver, AnswerStyle style) {
    this.receiver = receiver;
    this.style = style;
  }

  List<MethodSpec> emit() {
    List<Message> calls = receiver.calls();
    List<Message> sends = receiver.sends();
    List<MethodSpec> methods = new ArrayList<>();
    methods.add(handleRequest(!calls.isEmpty()));
    if (!sends.isEmpty()) {
      methods.add(handleMessage());
    }
    if (!calls.isEmpty()) {
      methods.add(answer(calls));
    }
    if (!sends.isEmpty()) {
      methods.add(take(sends));
    }
    return methods;
  }

  /*
   * similar to:
   *
   * default CompletionStage<? extends Response> handle(Request<?> request) {
   *   return request instanceof V16CallFromChargePoint<?> call
   *       ? Dispatch.answer(call, this::answer)
   *       : Dispatch.misdirected(request, "central system of OCPP 1.6");
   * }
   */
  private MethodSpec handleRequest(boolean any) {
    TypeName request =
        ParameterizedTypeName.get(Names.REQUEST, WildcardTypeName.subtypeOf(Object.class));
    CodeBlock misdirected =
        CodeBlock.of("$T.misdirected(request, $S)", Names.DISPATCH, receiver.title());
    CodeBlock code =
        any
            ? CodeBlock.of(
                "return request instanceof $T call ? $T.$L(call, this::answer) : $L",
                receiver.anyCall(),
                Names.DISPATCH,
                style.answer(),
                misdirected)
            : CodeBlock.of("return $L", misdirected);
    return handle(request, "request")
        .returns(
            ParameterizedTypeName.get(
                ClassName.get(CompletionStage.class), WildcardTypeName.subtypeOf(Names.RESPONSE)))
        .addStatement(code)
        .build();
  }

  /*
   * similar to:
   *
   * default CompletionStage<@Nullable Void> handle(UnconfirmedMessage message) {
   *   return message instanceof V21FromCsms sent
   *       ? Dispatch.take(sent, this::take)
   *       : Dispatch.misdirected(message, "charging station of OCPP 2.1");
   * }
   */
  private MethodSpec handleMessage() {
    return handle(Names.UNCONFIRMED, "message")
        .returns(AnswerStyle.STAGED.nothing())
        .addStatement(
            "return message instanceof $T sent ? $T.$L(sent, this::take) : $T.misdirected(message,"
                + " $S)",
            receiver.message(),
            Names.DISPATCH,
            style.take(),
            Names.DISPATCH,
            receiver.title())
        .build();
  }

  private static MethodSpec.Builder handle(TypeName type, String parameter) {
    return MethodSpec.methodBuilder("handle")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC, Modifier.DEFAULT)
        .addParameter(type, parameter);
  }

  /*
   * similar to:
   *
   * private V16Response answer(V16CallFromChargePoint<?> request) {
   *   return switch (request.ocppAction().name()) {
   *     case "Authorize" -> authorize((AuthorizeRequest) request);
   *     default -> throw Dispatch.notSupported(request.ocppAction());
   *   };
   * }
   */
  private MethodSpec answer(List<Message> calls) {
    return method("answer", receiver.anyCall(), "request", calls)
        .returns(style.ofAny(receiver.response()))
        .build();
  }

  /** Like {@link #answer}, for messages without a response. */
  private MethodSpec take(List<Message> sends) {
    return method("take", receiver.message(), "message", sends).returns(style.nothing()).build();
  }

  private MethodSpec.Builder method(
      String name, TypeName type, String parameter, List<Message> messages) {
    boolean returns = messages.get(0).response() != null || style == AnswerStyle.STAGED;
    CodeBlock.Builder cases =
        CodeBlock.builder()
            .add(
                returns
                    ? "return switch ($L.ocppAction().name()) {\n"
                    : "switch ($L.ocppAction().name()) {\n",
                parameter)
            .indent();
    for (Message message : messages) {
      cases.add(
          "case $S -> $L(($T) $L);\n",
          message.action(),
          message.methodName(),
          Names.of(message.request().javaName()),
          parameter);
    }
    cases
        .add("default -> throw $T.notSupported($L.ocppAction());\n", Names.DISPATCH, parameter)
        .unindent()
        .add(returns ? "};\n" : "}\n");
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.PRIVATE)
        .addParameter(type, parameter)
        .addCode(cases.build());
  }
}
