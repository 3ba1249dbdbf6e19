package org.chargespec.codegen.emit;

import com.palantir.javapoet.TypeSpec;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Emits the handler interface of a side: a method for each action that the other side may initiate,
 * which returns the response.
 */
final class HandlerEmitter {

  private final Receiver receiver;

  HandlerEmitter(Receiver receiver) {
    this.receiver = receiver;
  }

  SourceFile emit() {
    String name = receiver.standard().handlerInterface(receiver.side());
    ReceiverMethods methods = new ReceiverMethods(receiver, AnswerStyle.DIRECT);
    return receiver.file(
        name,
        TypeSpec.interfaceBuilder(name)
            .addModifiers(Modifier.PUBLIC)
            .addJavadoc(
                Prose.comment(
                    0,
                    List.of(
                        "Answers what a %s sends to a %s in %s: one method per action."
                            .formatted(
                                receiver.senderWords(),
                                receiver.words(),
                                Prose.escaped(receiver.model().title())),
                        "A method may throw {@link org.chargespec.CallErrorException} to answer with that"
                            + " error. {@link Partial} is for a handler that does not support every action."),
                    List.of()))
            .addAnnotation(Sources.generated())
            .addSuperinterface(Names.MESSAGE_HANDLER)
            .addMethods(methods.declarations())
            .addMethods(new DispatchMethods(receiver, AnswerStyle.DIRECT).emit())
            .addType(methods.partial(receiver.named(name)))
            .build());
  }
}
