package org.chargespec.codegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;
import org.chargespec.spec.model.Message;
import org.chargespec.spec.model.Model;
import org.chargespec.spec.model.ObjectType;
import org.chargespec.spec.model.Side;
import org.chargespec.spec.model.Standard;

/** Emits the records of an action: its request, which owns the action, and its response. */
final class MessageEmitter {

  private final Model model;
  private final Standard standard;
  private final Message message;

  MessageEmitter(Model model, Standard standard, Message message) {
    this.model = model;
    this.standard = standard;
    this.message = message;
  }

  List<SourceFile> emit() {
    List<SourceFile> files = new ArrayList<>();
    files.add(request());
    message.answer().ifPresent(response -> files.add(response(response)));
    return files;
  }

  private SourceFile request() {
    RecordEmitter emitter = RecordEmitter.ofRequest(model, message);
    TypeSpec.Builder record = emitter.begin();
    if (message.response() == null) {
      record.addSuperinterface(Names.UNCONFIRMED);
    }
    for (Side side : Side.values()) {
      if (message.initiator().includes(side)) {
        record.addSuperinterface(senderInterface(side));
      }
    }
    record.addField(actionConstant());
    record.addMethod(ocppAction());
    return emitter.finish(record);
  }

  /**
   * Returns the sealed interface of the sender: that of its calls for a request, else that of its
   * messages.
   */
  private TypeName senderInterface(Side side) {
    return message
        .answer()
        .<TypeName>map(
            response ->
                ParameterizedTypeName.get(
                    ClassName.get(model.javaPackage(), standard.callInterface(side)),
                    Names.of(response.javaName())))
        .orElseGet(() -> ClassName.get(model.javaPackage(), standard.senderInterface(side)));
  }

  private SourceFile response(ObjectType response) {
    RecordEmitter emitter = RecordEmitter.ofResponse(model, message, response);
    TypeSpec.Builder record = emitter.begin();
    record.addSuperinterface(ClassName.get(model.javaPackage(), standard.responseInterface()));
    return emitter.finish(record);
  }

  /*
   * similar to:
   *
   * public static final Action.Call<ResetRequest, ResetResponse> ACTION =
   *     new Action.Call<>(
   *         "Reset", Ocpp16.VERSION, Initiator.CSMS, "Core", ResetRequest.class, ResetResponse.class);
   */
  private FieldSpec actionConstant() {
    List<CodeBlock> facts =
        new ArrayList<>(
            List.of(
                CodeBlock.of("$S", message.action()),
                CodeBlock.of("$T.VERSION", VersionEmitter.name(model, standard)),
                CodeBlock.of("$T.$L", Names.INITIATOR, message.initiator()),
                CodeBlock.of("$S", message.block()),
                CodeBlock.of("$T.class", Names.of(message.request().javaName()))));
    message
        .answer()
        .ifPresent(response -> facts.add(CodeBlock.of("$T.class", Names.of(response.javaName()))));
    ClassName kind = Names.ACTION.nestedClass(message.response() == null ? "Send" : "Call");
    return FieldSpec.builder(
            actionType(message), "ACTION", Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
        .initializer("new $T<>($L)", kind, CodeBlock.join(facts, ", "))
        .build();
  }

  private MethodSpec ocppAction() {
    return MethodSpec.methodBuilder("ocppAction")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(actionType(message))
        .addStatement("return ACTION")
        .build();
  }

  /** Returns the type of the constant of an action, with request and response. */
  static TypeName actionType(Message message) {
    ClassName request = Names.of(message.request().javaName());
    return message
        .answer()
        .map(
            response ->
                ParameterizedTypeName.get(
                    Names.ACTION.nestedClass("Call"), request, Names.of(response.javaName())))
        .orElseGet(() -> ParameterizedTypeName.get(Names.ACTION.nestedClass("Send"), request));
  }
}
