package org.chargespec.codegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import com.palantir.javapoet.WildcardTypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/**
 * Emits an end: an interface with a method for each action that a side receives, which returns a
 * stage of the response; and the class that sends the messages by a caller.
 */
final class EndEmitter {

  private final Receiver receiver;
  private final ReceiverMethods methods;
  private final ClassName end;
  private final ClassName remote;

  EndEmitter(Receiver receiver) {
    this.receiver = receiver;
    this.methods = new ReceiverMethods(receiver, AnswerStyle.STAGED);
    this.end = receiver.named(receiver.standard().endInterface(receiver.side()));
    this.remote = receiver.named(receiver.standard().remoteEnd(receiver.side()));
  }

  List<SourceFile> emit() {
    return List.of(
        receiver.file(end.simpleName(), end()), receiver.file(remote.simpleName(), remote()));
  }

  private TypeSpec end() {
    TypeSpec.Builder spec =
        TypeSpec.interfaceBuilder(end)
            .addModifiers(Modifier.PUBLIC)
            .addJavadoc(
                Prose.comment(
                    0,
                    List.of(
                        "A %s as a %s sees it in %s: one method for each action that it receives."
                            .formatted(
                                receiver.words(),
                                receiver.senderWords(),
                                Prose.escaped(receiver.model().title())),
                        "{@link #calling} returns the one at the other end of a connection. A class that"
                            + " implements it is an asynchronous handler; {@link Partial} is for one that"
                            + " does not support every action."),
                    List.of()))
            .addAnnotation(Sources.generated())
            .addSuperinterface(Names.MESSAGE_HANDLER)
            .addMethod(calling())
            .addMethods(methods.declarations());
    if (!receiver.calls().isEmpty()) {
      spec.addMethod(
          call(CodeBlock.of("$T.to(this)", Names.CALLER))
              .addModifiers(Modifier.DEFAULT)
              .addJavadoc(
                  Prose.comment(
                      2, "Sends a request whose action is not known when the code is compiled."))
              .build());
    }
    if (receiver.messages().findAny().isPresent()) {
      spec.addMethod(send());
    }
    return spec.addMethods(new DispatchMethods(receiver, AnswerStyle.STAGED).emit())
        .addType(methods.partial(end))
        .build();
  }

  /*
   * similar to:
   *
   * static V16ChargePoint calling(Caller caller) {
   *   return new V16RemoteChargePoint(caller);
   * }
   */
  private MethodSpec calling() {
    return MethodSpec.methodBuilder("calling")
        .addJavadoc(
            Prose.comment(2, "Returns the %s that a caller reaches.".formatted(receiver.words())))
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(end)
        .addParameter(Names.CALLER, "caller")
        .addStatement("return new $T(caller)", remote)
        .build();
  }

  /*
   * similar to:
   *
   * default <R extends V16Response> CompletionStage<R> call(V16CallFromCentralSystem<R> request) {
   *   return Caller.to(this).call(request);
   * }
   */
  private MethodSpec.Builder call(CodeBlock caller) {
    TypeVariableName response = TypeVariableName.get("R", receiver.response());
    return MethodSpec.methodBuilder("call")
        .addModifiers(Modifier.PUBLIC)
        .addTypeVariable(response)
        .returns(AnswerStyle.STAGED.stageOf(response))
        .addParameter(receiver.call(response), "request")
        .addStatement("return $L.call(request)", caller);
  }

  /*
   * similar to:
   *
   * default CompletionStage<? extends @Nullable V21Response> send(V21FromCsms message) {
   *   if (message instanceof V21CallFromCsms<?> call) {
   *     return call(call);
   *   }
   *   return handle((UnconfirmedMessage) message).thenApply(nothing -> null);
   * }
   */
  private MethodSpec send() {
    boolean sends = !receiver.sends().isEmpty();
    MethodSpec.Builder send =
        MethodSpec.methodBuilder("send")
            .addJavadoc(
                Prose.comment(
                    2,
                    "Sends a message whose action is not known when the code is compiled."
                        + (sends ? " The stage of one that is not answered gives null." : "")))
            .addModifiers(Modifier.PUBLIC, Modifier.DEFAULT)
            .returns(sentResult(sends))
            .addParameter(receiver.message(), "message");
    if (!sends) {
      return send.addStatement("return call(($T) message)", receiver.anyCall()).build();
    }
    if (!receiver.calls().isEmpty()) {
      send.beginControlFlow("if (message instanceof $T call)", receiver.anyCall())
          .addStatement("return call(call)")
          .endControlFlow();
    }
    return send.addStatement(
            "return handle(($T) message).thenApply(nothing -> null)", Names.UNCONFIRMED)
        .build();
  }

  private TypeName sentResult(boolean sends) {
    TypeName response = receiver.response();
    return AnswerStyle.STAGED.stageOf(
        WildcardTypeName.subtypeOf(sends ? Names.nullable(response) : response));
  }

  /*
   * similar to:
   *
   * final class V16RemoteChargePoint implements V16ChargePoint {
   *   @Override
   *   public CompletionStage<ResetResponse> reset(ResetRequest request) {
   *     return caller.call(request);
   *   }
   * }
   */
  private TypeSpec remote() {
    List<MethodSpec> all = new ArrayList<>();
    receiver
        .messages()
        .forEach(
            message ->
                all.add(
                    methods
                        .method(message)
                        .addAnnotation(Override.class)
                        .addStatement(
                            "return caller.$L($L)",
                            message.response() == null ? "send" : "call",
                            ReceiverMethods.parameter(message))
                        .build()));
    if (!receiver.calls().isEmpty()) {
      all.add(call(CodeBlock.of("caller")).addAnnotation(Override.class).build());
    }
    return TypeSpec.classBuilder(remote)
        .addModifiers(Modifier.FINAL)
        .addJavadoc(Prose.comment(0, "The %s that a caller reaches.".formatted(receiver.words())))
        .addAnnotation(Sources.generated())
        .addSuperinterface(end)
        .addField(
            FieldSpec.builder(Names.CALLER, "caller", Modifier.PRIVATE, Modifier.FINAL).build())
        .addMethod(
            MethodSpec.constructorBuilder()
                .addParameter(Names.CALLER, "caller")
                .addStatement(
                    "this.caller = $T.requireNonNull(caller, $S)", Objects.class, "caller")
                .build())
        .addMethods(all)
        .build();
  }
}
